import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Net } from '#cms/gate/links/request-once.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Body } from '#contract/body.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';

/* The nightly look at links, against a server of our own that dies and rises. */

let desk: Desk;
let server: Server;
let port: number;
let isUp = true;
let visits: string[] = [];
let checkRound: typeof import('#cms/gate/links/check-links.ts').checkRound;
let dead: string;
let fine: string;

const UNIT = 900;

beforeAll(async () => {
  desk = await openDesk();
  ({ checkRound } = await import('#cms/gate/links/check-links.ts'));
  server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`);
    response.statusCode = isUp || request.url === '/tot' ? 200 : 404;
    response.end('xin chào');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  dead = `http://bao.example.vn:${port}/bai`;
  fine = `http://bao.example.vn:${port}/tot`;
  await showLinks(dead, fine);
});

afterAll(async () => {
  server?.close();
  await desk?.close();
});

/** As a live page of a unit: a form would refuse the odd port of the test's server. */
async function showLinks(...hrefs: string[]): Promise<void> {
  const about = [
    {
      type: 'paragraph',
      children: hrefs.map((href) => ({ type: 'link', href, children: [{ type: 'text', text: 'xem' }] })),
    },
  ];
  await desk.sql(
    `insert into published (kind, id, state, path, face) values ('unit', $1, 'live', '/don-vi/thu/', $2)`,
    [String(UNIT), JSON.stringify({ id: String(UNIT), name: 'Đoàn xã Thử', about })],
  );
}

/** Every name is our server; only its port may be gone to. */
const net = (): Net => ({
  mayConnect: (address, to) => address === '127.0.0.1' && to === port,
  resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  timeoutMs: 2000,
});

const round = (at: string) => checkRound(desk.payload, { at: new Date(at), net: net(), pauseMs: 0 });

const state = async () =>
  await desk.sql(
    `select url, status, problem, first_failed_at is not null as failed, broken_at is not null as broken from link_checks order by url`,
  );

const broken = async () => (await desk.rest('editor', 'GET', '/link-checks/broken')).body.links;
const notices = async () =>
  (
    await desk.sql<{ n: number }>(
      `select count(*)::int as n from notices where event = 'link-broken' and about_id = $1`,
      [UNIT],
    )
  )[0]!.n;

describe('links of live pages', () => {
  test('are looked at soon after publishing, once, by HEAD, and not by the save itself', async () => {
    expect(visits).toEqual([]);
    expect(await round('2026-11-22T03:00:00Z')).toEqual({ looked: 2, isOnline: true });
    expect(visits.toSorted()).toEqual(['HEAD /bai', 'HEAD /tot']);
    expect(await round('2026-11-22T04:00:00Z')).toEqual({ looked: 0, isOnline: true });
    expect((await state()).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('that fail once are not yet dead; twice, a day apart, they are, and the editors are told once', async () => {
    isUp = false;
    expect(await round('2026-11-22T19:00:00Z')).toMatchObject({ looked: 0 });
    visits = [];
    await round('2026-11-23T19:00:00Z');
    expect(visits).toContain('GET /bai');
    expect((await state())[0]).toMatchObject({ url: dead, status: 404, failed: true, broken: false });
    expect(await broken()).toEqual([]);
    await round('2026-11-24T19:00:00Z');
    expect((await state())[0]).toMatchObject({ broken: true });
    expect(await broken()).toMatchObject([
      {
        url: dead,
        problem: 'Trang không còn (404).',
        documents: [{ collection: 'units', id: String(UNIT), title: 'Đoàn xã Thử' }],
      },
    ]);
    expect(await notices()).toBe(1);
    await round('2026-11-25T19:00:00Z');
    expect(await notices()).toBe(1);
  });

  test('that are dead warn at the gate', async () => {
    const body = fromBody([
      {
        type: 'paragraph',
        children: [{ type: 'link', href: dead, children: [{ type: 'text', text: 'xem' }] }],
      },
    ] as Body);
    const answer = await desk.rest('editor', 'POST', '/articles/gate', { data: { title: 'Bài mới', body } });
    const about = answer.body.findings.filter(({ rule }: { rule: string }) => rule === 'link-broken');
    expect(about).toMatchObject([{ level: 'warn', path: 'body', block: 0 }]);
  });

  test('that answer again are no longer dead', async () => {
    isUp = true;
    await round('2026-11-26T19:00:00Z');
    expect(await broken()).toEqual([]);
    expect((await state())[0]).toMatchObject({ status: 200, problem: null, failed: false });
  });

  test('are not blamed while nothing at all answers', async () => {
    const away: Net = {
      ...net(),
      resolve: (host, done) => done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []),
    };
    const at = new Date('2026-12-10T19:00:00Z');
    expect(await checkRound(desk.payload, { at, net: away, pauseMs: 0 })).toEqual({
      looked: 2,
      isOnline: false,
    });
    expect((await state()).map(({ failed }) => failed)).toEqual([false, false]);
  });

  test('that no live page holds are forgotten by night', async () => {
    await desk.sql(`insert into link_checks (url) values ('https://cu.example.vn/')`);
    await round('2026-12-11T19:00:00Z');
    expect((await state()).map(({ url }) => url)).toEqual([dead, fine]);
  });

  test('are listed to those who write, and to nobody else', async () => {
    for (const [role, status] of [
      ['contributor', 200],
      ['approver', 200],
      ['treasurer', 403],
      ['nobody', 401],
    ] as const)
      expect((await desk.rest(role, 'GET', '/link-checks/broken')).status, role).toBe(status);
  });
});
