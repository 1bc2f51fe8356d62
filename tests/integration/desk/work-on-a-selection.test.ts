import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk?.close());

/** As the form makes it: empty first, its words in the newest version only. */
async function aDraft(title: string): Promise<number> {
  const { body } = await desk.rest('editor', 'POST', '/articles?draft=true', { _status: 'draft' });
  await desk.rest('editor', 'PATCH', `/articles/${body.doc.id}?draft=true&autosave=true`, { title });
  return body.doc.id;
}

/** The query of the list's buttons, with the words that stand in its search field. */
const selected = (ids: number[], words: string) =>
  `where[and][0][id][in]=${ids.join()}&where[and][1][or][0][searchText][like]=${encodeURIComponent(words)}`;

test('drafts that a search has found go to the bin when they are selected, and no others', async () => {
  const ids = [await aDraft('Thử cuộc đua'), await aDraft('Thử lần nữa')];
  const other = await aDraft('Thử bài khác');
  const deletedAt = new Date().toISOString();
  const { body } = await desk.rest('approver', 'PATCH', `/articles?${selected(ids, 'Thử')}`, { deletedAt });
  expect(body.docs.map(({ id }: { id: number }) => id).sort()).toEqual(ids.sort());
  expect((await desk.rest('approver', 'GET', `/articles/${other}?draft=true`)).status).toBe(200);
});

test('the words that accompany a selection add nothing to it', async () => {
  const mine = await aDraft('Bài của tôi');
  const { body } = await desk.rest('contributor', 'PATCH', `/articles?${selected([mine], 'Bài')}`, {
    kicker: 'Chen vào',
  });
  expect(body.docs).toEqual([]);
});
