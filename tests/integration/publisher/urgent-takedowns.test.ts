import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anArticle } from '#tests/support/faces.ts';
import { aFaultySite } from '#tests/support/faulty-site.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';

/* While new code renders every page, readers see the release of the old code. */

let world: World;
let table: PublishedTable;

beforeEach(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  for (const id of ['10', '11', '12']) table.show('article', anArticle(id));
  const publisher = await world.start();
  await follow(publisher, sourceOf(table));
  publisher.close();
});
afterEach(() => world.remove());

const current = (path: string) => join(world.options.shelfDir, 'current', path, 'index.html');
const pathOf = (id: string) => table.after(0).find((row) => row.kind === 'article' && row.id === id)!.path!;

/** Publishes with other code; says which of two articles the last release still shows just before the switch. */
async function publishNewCode(change: () => void): Promise<{ seen: string[]; status: string[] }> {
  const { appDir } = await aFaultySite(world.folder);
  let seen: string[] = [];
  const publisher = await world.start({
    appDir,
    step: (step) => {
      if (step === 'full:before-switch') seen = ['10', '11'].filter((id) => existsSync(current(pathOf(id))));
    },
  });
  const source = sourceOf(table);
  await publisher.checkOrigin(source);
  await publisher.fetchRows(source);
  change();
  await publisher.publishAll({ source });
  await follow(publisher, source);
  publisher.close();
  const status = ['10', '11'].map((id) => (existsSync(current(pathOf(id))) ? 'live' : 'gone'));
  return { seen, status };
}

test('what is withdrawn while a full publish runs leaves the last release before it is done', async () => {
  const { seen, status } = await publishNewCode(() => table.withdraw('article', '10'));
  expect(seen).toEqual(['11']);
  expect(status).toEqual(['gone', 'live']);
});

test('what was withdrawn while no publisher ran leaves the last release at once', async () => {
  table.withdraw('article', '11');
  const { seen } = await publishNewCode(() => undefined);
  expect(seen).toEqual(['10']);
});

test('an address that another document has taken over stays', async () => {
  const slug = table.face<ReturnType<typeof anArticle>>('article', '10')!.slug;
  const { status } = await publishNewCode(() => {
    table.withdraw('article', '10');
    table.show('article', anArticle('10', { slug, title: 'Đăng lại' }));
  });
  expect(status).toEqual(['live', 'live']);
});
