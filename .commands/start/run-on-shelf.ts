import { readSettings } from '../environment.ts';
import { describeFailure, Failure } from '../failure.ts';
import { handOver } from '../processes/hand-over.ts';
import { isBuilt, runBuild, siteBuild } from './builds.ts';

/**
 * Runs a script of the publisher that needs neither PostgreSQL nor the desk, but the built site. Builds
 * that first if it may; a check may not, or it would change what it looks at. Ends the process.
 */
export async function runOnShelf(script: string, { mayBuild }: { mayBuild: boolean }): Promise<never> {
  try {
    const settings = readSettings();
    const build = siteBuild(settings);
    if (!isBuilt(build, settings.dataDir)) {
      if (!mayBuild) throw notBuilt();
      console.log(`${build.what}…`);
      await runBuild(build, settings);
    }
    const env = { ...settings.childEnv, NODE_ENV: 'production' };
    process.exit(await handOver('node', [script, ...process.argv.slice(2)], env));
  } catch (error) {
    console.error(`✖ ${describeFailure(error)}`);
    process.exit(1);
  }
}

function notBuilt(): Failure {
  return new Failure('Bản dựng của trang không khớp với mã nguồn hoặc SITE_URL, PORT hiện tại.', [
    'Đặt biến môi trường như khi chạy "npm start", hoặc dựng lại bằng "npm run build".',
  ]);
}
