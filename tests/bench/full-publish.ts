import { rmSync } from 'node:fs';
import type { Figure } from './figures.ts';
import type { PortalOfSize } from './portal-of-size.ts';
import { run } from './processes.ts';

/**
 * A full publish of an edition into an empty shelf, beside a plain `astro build` of the same pages from the
 * same edition: without and with the compressed siblings, which `astro build` does not make.
 */
export async function fullPublish(portal: PortalOfSize): Promise<Figure[]> {
  const outDir = `${portal.shelfDir}-oracle`;
  const oracle = await run(
    ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'tests/support/oracle/astro.config.mjs'],
    {
      ...portal.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_APP_DIR: outDir,
      ORACLE_EDITION: portal.editionFile,
    },
  );
  rmSync(outDir, { recursive: true, force: true });
  const plain = await publish(portal, 'off');
  const whole = await publish(portal, 'on');
  const name = `${portal.articles} articles`;
  return [
    { what: `astro build, ${name}`, value: oracle.seconds, unit: 's' },
    { what: `astro build, ${name}: memory`, value: oracle.peakMb, unit: 'MB' },
    { what: `full publish, ${name}, before compression`, value: plain.seconds, unit: 's' },
    { what: `full publish, ${name}: memory`, value: plain.peakMb, unit: 'MB', goal: '< 1000' },
    {
      what: `full publish, ${name}: times as fast as astro build`,
      value: oracle.seconds / plain.seconds,
      unit: '×',
      goal: '≥ 1.5',
    },
    { what: `full publish, ${name}, with .br and .gz`, value: whole.seconds, unit: 's' },
    { what: `full publish, ${name}: cost of .br and .gz`, value: whole.seconds - plain.seconds, unit: 's' },
  ];
}

function publish(portal: PortalOfSize, compress: 'on' | 'off') {
  rmSync(portal.shelfDir, { recursive: true, force: true });
  return run(['site/publisher/publish-all.ts'], { ...portal.env, PUBLISH_COMPRESS: compress });
}
