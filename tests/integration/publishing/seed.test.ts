import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '#contract/body.ts';
import { reproject } from '#cms/publishing/reproject.ts';
import { seedMany } from '#cms/seed/many/seed-many.ts';
import { syntheticArticle } from '#cms/seed/many/synthetic-article.ts';
import { sample } from '#cms/seed/sample/sample.ts';
import { storedUploads } from '#cms/scheduling/stored-uploads.ts';
import type { seed as seedOfDesk } from '#cms/seed/seed.ts';
import { waitForVariants } from '#cms/seed/wait-for-variants.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

let desk: Desk;
let room: Newsroom;
let seed: typeof seedOfDesk;
const lines: string[] = [];

/** Small plain pictures: what they show is not what is tested here. */
async function draw(media: readonly { drawing: string }[]): Promise<Map<string, Buffer>> {
  const drawn = new Map<string, Buffer>();
  for (const [i, { drawing }] of media.entries()) {
    const background = { r: i * 5, g: 90, b: 160 };
    drawn.set(
      drawing,
      await sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .jpeg()
        .toBuffer(),
    );
  }
  return drawn;
}

const run = () => seed(desk.payload, sample, { say: (line) => lines.push(line), draw });

beforeAll(async () => {
  desk = await openDesk();
  // Only now: it reads the environment, which the desk has set.
  ({ seed } = await import('#cms/seed/seed.ts'));
  await run();
  room = await openNewsroom(desk);
});

afterAll(async () => {
  await waitForVariants(await storedUploads(desk.payload), desk.mediaDir, () => {});
  await room?.close();
  await desk?.close();
});

describe('the sample', () => {
  test('is live as a whole, with its own dates and links', async () => {
    const rows = await room.sql(
      `select kind, count(*)::int as n from published where state = 'live' group by kind`,
    );
    const counts = Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
    expect(counts).toMatchObject({
      article: sample.articles.length,
      campaign: sample.campaigns.length,
      project: sample.projects.length,
      page: sample.pages.length,
      media: sample.media.length + sample.files.length,
      posting: sample.postings.length,
      account: sample.accounts.length,
      update: sample.updates.length,
      figureChange: sample.figureChanges.length,
      place: sample.places.length,
      unit: sample.units.length,
      redirect: sample.redirects.length,
      site: 1,
      navigation: 1,
      front: 1,
    });
    const wanted = sample.articles.map(({ title, publishedAt }) => ({ title, publishedAt }));
    const got = await room.sql(
      `select face->>'title' as title, face->>'publishedAt' as "publishedAt" from published where kind = 'article'`,
    );
    expect(got).toHaveLength(wanted.length);
    expect(got).toEqual(expect.arrayContaining(wanted));
  });

  test('keeps every link and relation, those to later documents too', async () => {
    const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
    const rows = await room.sql(
      `select face::text as face from published where kind in ('article', 'project', 'campaign', 'page', 'unit')`,
    );
    const seeded = rows.map(({ face }) => face).join('\n');
    const original = JSON.stringify([
      sample.articles,
      sample.projects,
      sample.campaigns,
      sample.pages,
      sample.units,
    ]);
    expect(count(seeded, /"to": \{/gu)).toBe(count(original, /"to":\{/gu));
    const related = (
      await room.sql(
        `select sum(jsonb_array_length(face->'related'))::int as n from published where kind = 'article'`,
      )
    )[0].n;
    expect(related).toBe(sample.articles.reduce((sum, { related }) => sum + related.length, 0));
  });

  // A fresh desk gives the same numbers, so the faces can be compared as they are.
  test.each([
    ['project', sample.projects],
    ['campaign', sample.campaigns],
    ['place', sample.places],
    ['account', sample.accounts],
    ['posting', sample.postings],
    ['update', sample.updates],
    ['figureChange', sample.figureChanges],
  ] as const)('shows every %s as it is written in the sample', async (kind, faces) => {
    const rows = await room.sql(
      `select face from published where kind = $1 and state = 'live' order by id::int`,
      [kind],
    );
    const wanted = faces.toSorted((a, b) => Number(a.id) - Number(b.id));
    expect(rows.map(({ face }) => face)).toEqual(JSON.parse(JSON.stringify(wanted)));
  });

  test('has books that one person entered and another confirmed', async () => {
    const people = await room.sql(
      `select distinct e.role as entered, c.role as confirmed from postings p
       join users e on e.id = p.entered_by_id join users c on c.id = p.confirmed_by_id`,
    );
    expect(people).toEqual([{ entered: 'treasurer', confirmed: 'approver' }]);
    const waiting = await room.sql(`select 1 from postings where confirmed_at is null`);
    expect(waiting).toEqual([]);
  });

  test('is loaded once', async () => {
    lines.length = 0;
    await run();
    expect(lines).toEqual([`Đã có ${sample.articles.length} tin bài: không nạp dữ liệu mẫu.`]);
  });

  test('has faces that are the same when they are made anew', async () => {
    const results = await reproject(desk.payload, { apply: false });
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    expect(results.filter(({ written }) => written > 0)).toEqual([]);
    expect(results.find(({ kind }) => kind === 'article')?.checked).toBe(sample.articles.length);
  });
});

describe('many synthetic articles', () => {
  test('agree with their faces, and are found and opened at the desk as if they had been saved', async () => {
    const before = (await room.sql('select max(seq)::int as seq from published'))[0].seq;
    await seedMany(desk.databaseUrl, 120, () => {});
    const made = await room.sql(`select id from published where seq > $1 and kind = 'article' order by seq`, [
      before,
    ]);
    expect(made).toHaveLength(120);
    const results = await reproject(desk.payload, { apply: false });
    expect(results.flatMap(({ problems }) => problems)).toEqual([]);
    expect(results.filter(({ written }) => written > 0)).toEqual([]);
    const id = Number(made[7].id);
    const { body: opened } = await desk.rest('editor', 'GET', `/articles/${id}?draft=true&depth=0`);
    expect(opened).toMatchObject({ id, _status: 'published', body: { root: { type: 'root' } } });
    const saved = await desk.publish(`/articles/${id}`, { title: 'Sửa một bài' });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect((await room.row('article', id))?.face?.title).toBe('Sửa một bài');
  });

  test('are the same each time', () => {
    const around = { topics: ['1', '2'], campaigns: ['3'], units: ['4'], places: ['5'], media: ['6', '7'] };
    expect(syntheticArticle(41, 100, around)).toEqual(syntheticArticle(41, 100, around));
    const words = plainText(syntheticArticle(41, 100, around).body).split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(590);
    expect(words).toBeLessThanOrEqual(850);
  });
});

describe('reproject', () => {
  test('puts a damaged row right, and a row without a document away', async () => {
    // What no desk did, the walls of the database have not seen either.
    await room.sql('alter table published disable trigger user');
    await room.sql(
      `update published set face = face || '{"title":"Sai"}' where kind = 'article' and id = '1'`,
    );
    await room.sql(
      `insert into published (kind, id, state, path, face) values ('page', '4711', 'live', '/ma/', '{"title":"Ma"}')`,
    );
    await room.sql('alter table published enable trigger user');
    const before = await room.row('article', 1);
    expect(
      (await reproject(desk.payload, { apply: false })).filter(({ written }) => written > 0),
    ).toHaveLength(2);
    expect(await room.row('article', 1)).toEqual(before);
    await reproject(desk.payload, { apply: true });
    expect((await room.row('article', 1))?.face?.title).not.toBe('Sai');
    expect(await room.row('page', 4711)).toMatchObject({ state: 'withdrawn' });
  });
});
