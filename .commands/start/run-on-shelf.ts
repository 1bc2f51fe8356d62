import { readSettings } from '../environment.ts';
import { describeFailure } from '../failure.ts';
import { handOver } from '../processes/hand-over.ts';
import { isBuilt, runBuild, siteBuild } from './builds.ts';

/** Runs a script of the publisher that needs neither PostgreSQL nor the desk, but the built site. Ends the process. */
export async function runOnShelf(script: string): Promise<never> {
  try {
    const settings = readSettings();
    const build = siteBuild(settings);
    if (!isBuilt(build, settings.dataDir)) {
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
