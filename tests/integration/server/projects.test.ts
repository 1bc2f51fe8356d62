import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Publisher } from '#site/publisher/publisher.ts';
import { aCampaign, aPlace, aPosting, aProject, anAccount } from '#tests/support/faces.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';
import { ask } from './ask.ts';
import { startPortal, type RunningPortal } from './start-portal.ts';

let world: World;
let publisher: Publisher;
let portal: RunningPortal;
const table = new PublishedTable();

const GOAL = 50_000_000;
const GIFTS = 1200;

beforeAll(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  settle(table);
  table.show('place', aPlace('71', { name: 'Tỉnh thử', level: 'province' }));
  table.show(
    'place',
    aPlace('72', { name: 'Huyện thử', level: 'district', parent: '71', cell: { column: 1, row: 1 } }),
  );
  table.show('place', aPlace('73', { name: 'Xã thử', parent: '72' }));
  table.show('campaign', aCampaign('81', { title: 'Hè cả tỉnh' }));
  table.show('campaign', aCampaign('82', { title: 'Hè của huyện', parent: '81' }));
  const call = { milestones: [{ stage: 'appeal' as const, doneOn: '2023-05-01' }], sortDay: '2023-05-01' };
  table.show('project', aProject('1', { ...call, goal: { full: GOAL }, place: '73', campaign: '82' }));
  table.show('project', aProject('2', { type: 'duong-hoa', title: 'Đường hoa', sortDay: '2022-03-01' }));
  table.show('account', anAccount('1'));
  for (let i = 1; i <= GIFTS; i++)
    table.show(
      'posting',
      aPosting(String(i), { amount: 1000, message: i === 7 ? '=HYPERLINK("http://x")' : undefined }),
    );
  publisher = await world.start();
  await follow(publisher, sourceOf(table));
  portal = await startPortal({ ...world.options });
}, 120_000);

afterAll(async () => {
  await portal.stop();
  publisher.close();
  world.remove();
});

const get = (path: string) => ask(portal.port, { path });

describe('filters', () => {
  test('several conditions are answered on demand, and nobody lists the answer', async () => {
    const { status, body, headers } = await get('/cong-trinh/loc/?loai=cau&nam=2023');
    expect(status).toBe(200);
    expect(body).toContain('href="/cong-trinh/cau-dan-sinh-1-1/"');
    expect(body).not.toContain('href="/cong-trinh/duong-hoa-2/"');
    expect(headers['x-robots-tag']).toBe('noindex');
  });

  test('one condition leads to its page, none to the list of all', async () => {
    const moved = async (query: string) => (await get(`/cong-trinh/loc/${query}`)).headers.location;
    expect(await moved('?loai=cau')).toBe('/cong-trinh/loai/cau/');
    expect(await moved('?can-giup=1')).toBe('/cong-trinh/can-giup/');
    expect(await moved('?nam=')).toBe('/cong-trinh/');
  });

  test.each(['"><script>alert(1)</script>', '__proto__', '../../etc', 'x'.repeat(900), '\u202e%00'])(
    'a hostile condition %j is told as text, and the rest holds',
    async (words) => {
      const { status, body } = await get(`/cong-trinh/loc/?loai=${encodeURIComponent(words)}&nam=2022`);
      expect(status).toBe(200);
      expect(body).toContain('Không hiểu điều kiện');
      expect(body).toContain('href="/cong-trinh/duong-hoa-2/"');
      expect(body).not.toContain('<script>alert');
    },
  );

  test('where nothing matches the page says so and offers ways on', async () => {
    const { body } = await get('/cong-trinh/loc/?loai=duong-hoa&nam=2023');
    expect(body).toContain('Không có công trình nào khớp');
    expect(body).toContain('href="/cong-trinh/loai/duong-hoa/"');
  });

  test('what needs help is a page of its own', async () => {
    const { body } = await get('/cong-trinh/can-giup/');
    expect(body).toContain('href="/cong-trinh/cau-dan-sinh-1-1/"');
    expect(body).not.toContain('href="/cong-trinh/duong-hoa-2/"');
  });
});

describe('open data', () => {
  test('what is served fulfils the schema that is served, and sums up the ledger', async () => {
    const schema = z.fromJSONSchema(JSON.parse((await get('/du-lieu/cong-trinh.schema.json')).body));
    const data = JSON.parse((await get('/du-lieu/cong-trinh.json')).body) as {
      grants: { id: string; amountAwarded: number; congDoan: { postings: number; ledger: string } }[];
    };
    expect(schema.safeParse(data).error?.issues).toBeUndefined();
    const bridge = data.grants.find(({ id }) => id === 'cong-trinh-1');
    expect(bridge).toMatchObject({ amountAwarded: GIFTS * 1000, congDoan: { postings: GIFTS } });
    expect(new URL(bridge!.congDoan.ledger).pathname).toBe('/du-lieu/so-dong-gop-1.csv');
  });

  test('the table of projects opens in Excel', async () => {
    const { headers, raw } = await get('/du-lieu/cong-trinh.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect([...raw.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('a ledger is served whole, in order, with no cell that a spreadsheet would run', async () => {
    const { status, headers, body } = await get('/du-lieu/so-dong-gop-1.csv');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows = parse(body, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => Number(row['Số']))).toEqual(Array.from({ length: GIFTS }, (_, i) => i + 1));
    expect(rows.reduce((sum, row) => sum + Number(row['Số tiền (đồng)']), 0)).toBe(GIFTS * 1000);
    expect(rows[6]!['Lời nhắn']).toBe(`'=HYPERLINK("http://x")`);
  });

  test('an empty ledger has its head only; of no project there is no ledger', async () => {
    expect((await get('/du-lieu/so-dong-gop-2.csv')).body.trim().split('\n')).toHaveLength(1);
    for (const id of ['999', 'x', '1.csv%2f..', '__proto__'])
      expect((await get(`/du-lieu/so-dong-gop-${id}.csv`)).status).toBe(404);
  });
});

describe('a gift', () => {
  const give = async (amount: number) => {
    const number = table.live('posting').length + 1;
    table.show('posting', aPosting(String(number), { amount, confirmedAt: '2023-06-29T09:30:00.000Z' }));
    await publisher.fetchRows(sourceOf(table));
    return publisher.publishTouched();
  };

  test('that moves no bar leaves the lists as they are', async () => {
    await give(1000);
    const before = (await get('/cong-trinh/can-giup/')).raw;
    const { written } = await give(1000);
    expect((await get('/cong-trinh/can-giup/')).raw.equals(before)).toBe(true);
    // The project, its ledger twice, the notice, the list of all, two campaigns, the open data twice.
    expect(written).toBeLessThanOrEqual(10);
  });

  test('that moves every bar writes at most 15 pages', async () => {
    const { written } = await give(GOAL / 2);
    expect((await get('/cong-trinh/can-giup/')).body).toContain('26 / 50\u00a0triệu');
    expect(written).toBeLessThanOrEqual(15);
  });

  test('is summed up in the campaign and in the one around it', async () => {
    const total = GIFTS * 1000 + 2000 + GOAL / 2;
    const shown = `${(total / 1000).toLocaleString('vi-VN')}.000\u00a0đồng`;
    for (const path of ['/chien-dich/he-ca-tinh/', '/chien-dich/he-cua-huyen/', '/cong-trinh/']) {
      const { body } = await get(path);
      expect(body, path).toContain(shown);
      expect(body, path).toContain('16:30 29/06/2023');
    }
  });
});

test('no page of lists and data holds what the policy of the server forbids', async () => {
  for (const path of [
    '/cong-trinh/',
    '/cong-trinh/loc/?loai=cau&nam=2023',
    '/du-lieu/',
    '/chien-dich/he-ca-tinh/',
  ]) {
    const { body } = await get(path);
    expect(body, path).not.toMatch(
      /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)/u,
    );
  }
});
