import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCaddy, startCaddy } from '#tests/support/caddy.ts';
import { ask } from './ask.ts';
import { EXPECTATIONS } from './expectations.ts';
import { expectReply } from './expect-reply.ts';
import { fixtureSite, HOME, page, type FixtureSite } from './fixture-site.ts';
import { startPortal, type RunningPortal } from './start-portal.ts';

const caddy = await findCaddy();

describe.skipIf(!caddy)('Caddy before our server', () => {
  let site: FixtureSite;
  let portal: RunningPortal;
  let front: Awaited<ReturnType<typeof startCaddy>>;

  beforeAll(async () => {
    site = await fixtureSite();
    portal = await startPortal(site);
    front = await startCaddy(caddy!, site.shelfDir, portal.port);
  });
  afterAll(async () => {
    await front.stop();
    await portal.stop();
    await site.remove();
  });

  // A broken escape is answered by Go itself: 400, without headers of ours.
  const table = EXPECTATIONS.filter(({ path }) => path !== '/%zz/');
  test.each(table)('$fact', (expectation) => expectReply(front.port, expectation));

  test('a publish is seen with the next request', async () => {
    for (const title of ['Mới', 'Sửa']) {
      await site.put('/tin-tuc/moi-99/', page(title));
      expect((await ask(front.port, { path: '/tin-tuc/moi-99/' })).body).toBe(page(title));
    }
  });

  test('with our server stopped, pages and withdrawals stand, and search rests', async () => {
    const other = await startPortal(site);
    const alone = await startCaddy(caddy!, site.shelfDir, other.port);
    await other.stop();
    const rows = [
      { path: '/', status: 200, body: HOME },
      { path: '/?fbclid=abc', status: 200, body: HOME },
      { path: '/tin-tuc/da-go-3/', status: 410, body: page('Đã gỡ') },
      { path: '/khong-co/', status: 404, body: page('Không tìm thấy') },
      { path: '/tim-kiem/?q=a', status: 503, body: /Mục này tạm nghỉ/u },
      { path: '/so-dong-gop/?q=a', status: 503, body: /Mục này tạm nghỉ/u },
      { path: '/cam-on/22MMBC/', status: 503, body: /Mục này tạm nghỉ/u },
    ];
    for (const row of rows) await expectReply(alone.port, { fact: row.path, ...row });
    await alone.stop();
  });
});
