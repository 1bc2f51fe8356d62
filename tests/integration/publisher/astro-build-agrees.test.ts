import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sample } from '#cms/seed/sample/sample.ts';
import type { Face } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import { pageFile } from '#site/publisher/shelf-layout.ts';
import { aPicture } from '#tests/support/faces.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf } from '#tests/support/publishing-world.ts';
import { rowsOfSample } from '#tests/support/rows.ts';

test('a plain static astro build of the same content gives the same bytes for every page', async () => {
  const world = await aWorld();
  try {
    const pictures = sample.media.map(({ id }) => aPicture(id, { width: 1800, height: 1200 }));
    pictures.forEach((picture) => world.ready(picture));
    const table = new PublishedTable();
    for (const row of rowsOfSample(sample, pictures)) table.show(row.kind, row.face as Face);
    const publisher = await world.start();
    await follow(publisher, sourceOf(table));
    // A static build knows the page for missing addresses by another address, "/404.html/".
    const paths = [...publisher.ledger().paths()].filter(
      (path) => path.startsWith('/') && path !== PATHS.notFound,
    );
    const outDir = join(world.folder, 'oracle');
    await promisify(execFile)(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'tests/support/oracle/astro.config.mjs'],
      {
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
          SITE_URL: world.options.siteUrl,
          SITE_APP_DIR: outDir,
          ORACLE_EDITION: world.options.editionFile,
        },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    const shelf = join(world.options.shelfDir, 'current');
    const differ = paths.filter((path) => {
      const file = join(outDir, pageFile(path));
      return !existsSync(file) || !readFileSync(file).equals(readFileSync(join(shelf, pageFile(path))));
    });
    publisher.close();
    expect(paths.length).toBeGreaterThan(150);
    expect(differ).toEqual([]);
  } finally {
    world.remove();
  }
}, 180_000);
