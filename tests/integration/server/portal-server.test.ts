import { rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEdition } from '#site/edition/open.ts';
import { listen } from '#site/server/listen.ts';
import { ask } from './ask.ts';
import { EXPECTATIONS } from './expectations.ts';
import { expectReply } from './expect-reply.ts';
import { emptySite, fixtureSite, HOME, page, type FixtureSite } from './fixture-site.ts';
import { startPortal, type RunningPortal } from './start-portal.ts';

let site: FixtureSite;
let portal: RunningPortal;

beforeAll(async () => {
  site = await fixtureSite();
  portal = await startPortal(site);
});
afterAll(async () => {
  await portal.stop();
  await site.remove();
});

describe('our server holds the table', () => {
  test.each(EXPECTATIONS)('$fact', (expectation) => expectReply(portal.port, expectation));
});

test('no answer names the program behind it', async () => {
  for (const path of ['/', '/khong-co/', '/tim-kiem/']) {
    const { headers } = await ask(portal.port, { path });
    expect(headers.server ?? headers['x-powered-by'], path).toBeUndefined();
  }
});

describe('a client that has the page already', () => {
  test.each(['identity', 'gzip', 'br'])('hears so, in %s', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    const { headers: first } = await ask(portal.port, { path: '/', headers });
    for (const held of [first.etag!, `"other", W/${first.etag}`, '*']) {
      const again = await ask(portal.port, { path: '/', headers: { ...headers, 'if-none-match': held } });
      expect(again).toMatchObject({ status: 304, body: '' });
      expect(again.headers).toMatchObject({ etag: first.etag, vary: 'Accept-Encoding' });
    }
  });

  test('has a tag of its own for each encoding', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(async (encoding) => {
        return (await ask(portal.port, { path: '/', headers: { 'accept-encoding': encoding } })).headers.etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

describe('what is published is seen with the next request', () => {
  test('a new page, a changed page, a withdrawn page', async () => {
    const path = '/tin-tuc/moi-99/';
    const look = async () => (await ask(portal.port, { path, headers: { 'accept-encoding': 'br' } })).body;
    expect(await look()).toBe(page('Không tìm thấy'));
    for (const title of ['Mới', 'Mới hơn', 'Khác']) {
      await site.put(path, page(title));
      expect(await look()).toBe(page(title));
    }
    await site.take(path);
    expect(await look()).toBe(page('Không tìm thấy'));
  });

  test('a whole new release', async () => {
    const own = await fixtureSite();
    const server = await startPortal(own);
    expect((await ask(server.port, { path: '/' })).body).toBe(HOME);
    await own.release('two', { '/': page('Bản mới') });
    expect((await ask(server.port, { path: '/' })).body).toBe(page('Bản mới'));
    expect((await ask(server.port, { path: '/tin-tuc/bai-12/' })).status).toBe(404);
    await server.stop();
    await own.remove();
  });
});

describe('what is missing', () => {
  test('before the first publish, the site says that it is being built', async () => {
    const empty = await emptySite();
    const server = await startPortal(empty);
    const reply = await ask(server.port, { path: '/' });
    expect(reply).toMatchObject({ status: 503, body: expect.stringContaining('đang được dựng lần đầu') });
    expect(reply.headers['retry-after']).toBe('10');
    await empty.release('one', {});
    expect(await ask(server.port, { path: '/' })).toMatchObject({
      status: 404,
      body: expect.stringContaining('Không có trang này'),
    });
    await server.stop();
    await empty.remove();
  });

  test('without an edition, or with a damaged one, search rests and everything else stands', async () => {
    const own = await fixtureSite();
    const server = await startPortal(own);
    const search = async () => (await ask(server.port, { path: '/tim-kiem/?q=a' })).status;
    expect(await search()).toBe(200);
    const aside = join(own.folder, 'aside');
    await rename(own.editionFile, aside);
    expect(await search()).toBe(503);
    await writeFile(own.editionFile, 'no database');
    expect(await search()).toBe(503);
    expect((await ask(server.port, { path: '/' })).body).toBe(HOME);
    await rm(own.editionFile);
    openEdition(own.editionFile).db.close();
    expect(await search()).toBe(200);
    await server.stop();
    await own.remove();
  });

  test('a port that is taken is named, with the way out', async () => {
    const own = await startPortal(site);
    own.server.close();
    await expect(listen(own.server, portal.port)).rejects.toThrow(
      new RegExp(`Cổng ${portal.port} đang có chương trình khác dùng.*PORT=${portal.port + 1}`, 'u'),
    );
  });
});

test('over TLS, browsers are told to stay there', async () => {
  const server = await startPortal(site, 'https://tinhdoan.example.vn');
  const { headers } = await ask(server.port, { path: '/' });
  expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect(headers['content-security-policy']).toMatch(/; upgrade-insecure-requests$/u);
  await server.stop();
});

test('a search for markup comes back as text', async () => {
  const { body } = await ask(portal.port, { path: '/tim-kiem/?q=%3Cscript%3Ealert(1)%3C/script%3E' });
  expect(body).not.toContain('<script');
});

test('a client that sends its headers too slowly is let go', async () => {
  const started = performance.now();
  await new Promise<void>((closed, failed) => {
    const socket = connect(portal.port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '),
    );
    const drip = setInterval(() => socket.write('a'), 500);
    socket.on('data', () => undefined).on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drip);
      closed();
    });
    setTimeout(() => failed(new Error('still connected after 9 s')), 9_000).unref();
  });
  expect(performance.now() - started).toBeGreaterThan(4_000);
}, 15_000);

test('a request with a body does not stand before the next one', async () => {
  const raw = await new Promise<string>((done) => {
    let text = '';
    const socket = connect(portal.port, '127.0.0.1', () => {
      socket.write(
        'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 40\r\n\r\nGET /tin-tuc/bai-12/ HTTP/1.1\r\nHost: y\r\n\r\n',
      );
    });
    socket.on('data', (chunk) => (text += chunk.toString())).on('error', () => undefined);
    socket.on('close', () => done(text));
  });
  expect(raw.match(/HTTP\/1\.1 /gu)).toHaveLength(1);
});

describe('under publishing', () => {
  test('no request ever sees a torn or missing page', async () => {
    const path = '/tin-tuc/chay-5/';
    await site.put(path, page('0', 'x'.repeat(5000)));
    let publishing = true;
    const seen = new Set<string>();
    const readers = Array.from({ length: 8 }, async () => {
      while (publishing) {
        const { status, body } = await ask(portal.port, { path, headers: { 'accept-encoding': 'br' } });
        expect(status).toBe(200);
        seen.add(body);
      }
    });
    const published = new Set([page('0', 'x'.repeat(5000))]);
    for (let version = 1; version <= 40; version += 1) {
      const content = page(String(version), 'x'.repeat(5000 + version));
      published.add(content);
      await site.put(path, content);
    }
    publishing = false;
    await Promise.all(readers);
    expect(seen.size).toBeGreaterThan(1);
    for (const body of seen) expect(published.has(body)).toBe(true);
  });
});
