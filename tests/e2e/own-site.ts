import { sample } from '#cms/seed/sample/sample.ts';
import type { Face } from '#contract/faces/face.ts';
import type { PictureFace } from '#contract/faces/media.ts';
import { aPicture } from '#tests/support/faces.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf } from '#tests/support/publishing-world.ts';
import { rowsOfSample } from '#tests/support/rows.ts';
import { freePort } from '../../.commands/processes/ports.ts';
import { breakableServer, type BreakableServer } from './breakable-server.ts';

/** The sample, published by a publisher of its own and served by a server that can fail; without a desk. */
export interface OwnSite {
  url: string;
  server: BreakableServer;
  table: PublishedTable;
  /** Makes the variants of one more picture. */
  ready(picture: PictureFace): void;
  /** Publishes what the table says by now. */
  publish(): Promise<void>;
  remove(): Promise<void>;
}

export async function ownSite(): Promise<OwnSite> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const world = await aWorld();
  const pictures = sample.media.map(({ id }) => aPicture(id, { width: 1800, height: 1200 }));
  pictures.forEach((picture) => world.ready(picture));
  const table = new PublishedTable();
  for (const row of rowsOfSample(sample, pictures)) table.show(row.kind, row.face as Face);
  const publisher = await world.start({ siteUrl: url });
  const publish = () => follow(publisher, sourceOf(table));
  await publish();
  const server = breakableServer({ ...world.options, siteUrl: url }, port);
  await server.comeUp();
  return {
    ...{ url, server, table, publish, ready: world.ready },
    async remove() {
      await server.goDown();
      publisher.close();
      world.remove();
    },
  };
}
