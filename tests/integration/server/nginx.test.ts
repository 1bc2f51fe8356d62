import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNginx, startNginx, type RunningNginx } from '#tests/support/nginx.ts';
import { ask } from './ask.ts';
import { EXPECTATIONS } from './expectations.ts';
import { expectReply } from './expect-reply.ts';
import { fixtureSite, HOME, page, type FixtureSite } from './fixture-site.ts';
import { startPortal, type RunningPortal } from './start-portal.ts';

const nginx = await findNginx();

describe.skipIf(!nginx)('nginx before our server', () => {
  let site: FixtureSite;
  let portal: RunningPortal;
  let front: RunningNginx;

  beforeAll(async () => {
    site = await fixtureSite();
    portal = await startPortal(site);
    front = await startNginx(nginx!, site.shelfDir, portal.port);
  });
  afterAll(async () => {
    await front.stop();
    await portal.stop();
    await site.remove();
  });

  // nginx 1.22 sends its added headers twice with 416; policies that are alike do no harm.
  const table = EXPECTATIONS.filter(({ status }) => status !== 416).filter(
    ({ headers }) => nginx?.brotli || !headers?.['accept-encoding']?.includes('br'),
  );
  test.each(table)('$fact', (expectation) => expectReply(front.port, expectation));

  test('no header is sent twice', async () => {
    for (const path of ['/', '/khong-co/', '/tim-kiem/?q=a', '/tin-tuc/da-go-3/', '/tin-tuc/ten-cu-12/']) {
      const { headers } = await ask(front.port, { path });
      for (const name of ['content-security-policy', 'cache-control', 'referrer-policy', 'vary'])
        expect(headers[name] ?? '', `${name} of ${path}`).not.toMatch(
          /nosniff, nosniff|default-src.*default-src|public.*public|(\S+), \1$/u,
        );
    }
  });

  test('a client that has the page already hears so', async () => {
    const { headers } = await ask(front.port, { path: '/' });
    const again = await ask(front.port, { path: '/', headers: { 'if-none-match': headers.etag! } });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  test('a publish and a new release are seen with the next request', async () => {
    await site.put('/tin-tuc/moi-99/', page('Mới'));
    expect((await ask(front.port, { path: '/tin-tuc/moi-99/' })).body).toBe(page('Mới'));
    await site.put('/tin-tuc/moi-99/', page('Sửa'));
    expect((await ask(front.port, { path: '/tin-tuc/moi-99/' })).body).toBe(page('Sửa'));
  });

  test('with our server stopped, pages, withdrawals and slashes stand; search rests; the rest is not found', async () => {
    const other = await startPortal(site);
    const alone = await startNginx(nginx!, site.shelfDir, other.port);
    await other.stop();
    const rows = [
      { path: '/', status: 200, body: HOME },
      { path: '/?fbclid=abc', status: 200, body: HOME },
      { path: '/tin-tuc/da-go-3/', status: 410, body: page('Đã gỡ') },
      { path: '/tin-tuc/bai-12', status: 301 },
      { path: '/tin-tuc/ten-cu-12/', status: 404, body: page('Không tìm thấy') },
      { path: '/tim-kiem/?q=a', status: 503, body: /Mục này tạm nghỉ/u },
      { path: '/so-dong-gop/?q=a', status: 503, body: /Mục này tạm nghỉ/u },
      { path: '/cam-on/22MMBC/', status: 503, body: /Mục này tạm nghỉ/u },
    ];
    for (const row of rows) await expectReply(alone.port, { fact: row.path, ...row });
    await alone.stop();
  });
});
