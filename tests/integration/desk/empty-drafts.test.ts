import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteEmptyDrafts } from '#cms/scheduling/sweep-empty-drafts.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;
let client: pg.Client;

beforeAll(async () => {
  desk = await openDesk();
  client = new pg.Client({ connectionString: desk.databaseUrl });
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await desk?.close();
});

/** As the form for a new document leaves it behind, two days ago. */
async function anOldDraft(collection: string, data: object = {}): Promise<number> {
  const { body, status } = await desk.rest('contributor', 'POST', `/${collection}?draft=true&autosave=true`, {
    _status: 'draft',
    ...data,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  await client.query(`update ${collection} set created_at = now() - interval '2 days' where id = $1`, [
    body.doc.id,
  ]);
  return body.doc.id;
}

const isThere = async (collection: string, id: number) =>
  (await desk.rest('editor', 'GET', `/${collection}/${id}?draft=true`)).status === 200;

test.each(['articles', 'campaigns', 'projects', 'pages', 'documents', 'albums', 'videos', 'weeks'])(
  'of the drafts in %s that were opened and left, those a day old are deleted',
  async (collection) => {
    const old = await anOldDraft(collection);
    const fresh = await desk.rest('contributor', 'POST', `/${collection}?draft=true`, { _status: 'draft' });
    expect(await deleteEmptyDrafts(desk.payload)).toBe(1);
    expect(await isThere(collection, old)).toBe(false);
    expect(await isThere(collection, fresh.body.doc.id)).toBe(true);
  },
);

test('a draft in which somebody wrote anything stays, with a title or without', async () => {
  const titled = await anOldDraft('articles', { title: 'Có tít' });
  const untitled = await anOldDraft('articles', { sapo: 'Chỉ mới có sapo.' });
  const edited = await anOldDraft('articles');
  await desk.rest('contributor', 'PATCH', `/articles/${edited}?draft=true&autosave=true`, {
    kicker: 'Chợ Mới:',
  });
  expect(await deleteEmptyDrafts(desk.payload)).toBe(0);
  for (const id of [titled, untitled, edited])
    expect([id, await isThere('articles', id)]).toEqual([id, true]);
});
