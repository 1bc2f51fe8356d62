import { readSettings } from './environment.ts';
import { describeFailure } from './failure.ts';
import { deskBuild, isBuilt, runBuild, siteBuild } from './start/builds.ts';

/* npm run build: the site and the desk, each only if its sources changed. `npm start` does this by itself. */

try {
  const settings = readSettings();
  for (const build of [siteBuild(settings), deskBuild()]) {
    if (isBuilt(build, settings.dataDir)) {
      console.log(`${build.what}: mã nguồn không đổi`);
      continue;
    }
    console.log(`${build.what}…`);
    await runBuild(build, settings);
  }
} catch (error) {
  console.error(`✖ ${describeFailure(error)}`);
  process.exit(1);
}
