import { resolve } from 'node:path';
import { pino } from 'pino';
import { sample } from '#cms/seed/sample/sample.ts';
import { startPublisher } from '#site/publisher/publisher.ts';
import { readSiteEnv } from '#site/env.ts';
import { drawnPictures } from './sample-portal.ts';
import { PublishedTable } from './published-table.ts';
import { follow, sourceOf } from './publishing-world.ts';
import { rowsOfSample } from './rows.ts';
import type { Face } from '#contract/faces/face.ts';

/*
 * `node tests/support/publish-sample.ts`: publishes the sample portal without the desk and without
 * PostgreSQL, into DATA_DIR, from the site built there (`astro build`). For work on the site's looks.
 * `TODAY=2023-06-13` makes it that day: the sample tells of 2023.
 */

const env = readSiteEnv();
const pictures = await drawnPictures(sample, resolve(env.variantsDir));
const table = new PublishedTable();
for (const row of rowsOfSample(sample, pictures)) table.show(row.kind, row.face as Face);
const publisher = await startPublisher({
  ...env,
  ...(process.env['TODAY'] && { today: () => process.env['TODAY']! }),
  log: pino({ level: 'info' }),
});
await follow(publisher, sourceOf(table));
publisher.close();
process.exit(0);
