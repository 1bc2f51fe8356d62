import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookAtLink, PUBLIC_NET } from '#cms/gate/links/look-at-link.ts';
import { onlyPublic } from '#cms/gate/links/public-addresses.ts';
import type { Net } from '#cms/gate/links/request-once.ts';

/* The worker is the one part of the desk that goes where editors say: it must never reach what is not public. */

let server: Server;
let inside: Server;
let port: number;
let insidePort: number;
let visits: string[] = [];
let secrets = 0;

beforeAll(async () => {
  server = createServer(answer);
  inside = createServer((_, response) => {
    secrets += 1;
    response.end('bí mật');
  });
  port = await listen(server);
  insidePort = await listen(inside);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  inside.close();
});

const listen = (one: Server) =>
  new Promise<number>((resolve) =>
    one.listen(0, '127.0.0.1', () => resolve((one.address() as AddressInfo).port)),
  );

function answer({ method, url = '/' }: IncomingMessage, response: ServerResponse) {
  visits.push(`${method} ${url}`);
  const to = (location: string) => response.writeHead(302, { location }).end();
  const [, what, rest = ''] = url.split('/');
  if (what === 'het') response.writeHead(404).end();
  else if (what === 'ma') response.writeHead(Number(rest)).end();
  else if (what === 'chi-get') response.writeHead(method === 'HEAD' ? 405 : 200).end('có');
  else if (what === 'dut') response.destroy();
  else if (what === 'treo') return;
  else if (what === 'vong') to('/vong');
  else if (what === 'buoc') to(Number(rest) > 1 ? `/buoc/${Number(rest) - 1}` : '/');
  else if (what === 'vao-trong') to(`http://127.0.0.1:${insidePort}/`);
  else if (what === 'dam-may') to('http://169.254.169.254/latest/meta-data/');
  else if (what === 'tep') to('file:///etc/passwd');
  else if (what === 'dai' && method === 'HEAD') response.writeHead(405).end();
  else if (what === 'dai') for (let i = 0; i < 1000; i += 1) response.write('x'.repeat(10_000));
  else response.end('xin chào');
}

/** Every name is this machine, and only the one server may be gone to. */
const net = (more: Partial<Net> = {}): Net => ({
  mayConnect: (address, to) => address === '127.0.0.1' && to === port,
  resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  timeoutMs: 700,
  ...more,
});
const look = (path: string, more?: Partial<Net>) =>
  lookAtLink(`http://bao.example.vn:${port}${path}`, net(more));

describe('a look at a link', () => {
  test('is a HEAD where that is enough, and names itself', async () => {
    visits = [];
    expect(await look('/')).toEqual({ status: 200, problem: null });
    expect(visits).toEqual(['HEAD /']);
  });
  test('is a GET where HEAD is refused', async () => {
    expect(await look('/chi-get')).toEqual({ status: 200, problem: null });
  });
  test.each([
    ['/het', 'Trang không còn (404).'],
    ['/ma/410', 'Trang không còn (410).'],
    ['/ma/503', 'Máy chủ trang đó báo lỗi (503).'],
    ['/dut', 'Máy chủ trang đó không nhận kết nối.'],
    ['/treo', 'Không trả lời trong 1 giây.'],
    ['/vong', 'Chuyển hướng quá 5 lần.'],
    ['/buoc/6', 'Chuyển hướng quá 5 lần.'],
    ['/tep', 'Chuyển hướng tới chỗ không phải trang web.'],
  ])('%s counts as dead', async (path, problem) => {
    expect((await look(path)).problem).toBe(problem);
  });
  test.each(['/ma/401', '/ma/403', '/ma/429', '/ma/999', '/buoc/5'])('%s counts as there', async (path) => {
    expect((await look(path)).problem).toBeNull();
  });
  test('reads no more of an endless page than it must', async () => {
    expect(await look('/dai', { timeoutMs: 5000 })).toEqual({ status: 200, problem: null });
  });
  test('a name that stands for nothing is said so', async () => {
    const resolve: Net['resolve'] = (host, done) =>
      done(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    expect(await look('/', { resolve })).toEqual({ status: null, problem: 'Không tìm thấy tên miền.' });
  });
});

describe('what is not public is never reached', () => {
  const closed = {
    status: null,
    problem: 'Dẫn tới địa chỉ nội bộ hoặc cổng lạ, không phải trang công khai.',
  };

  test('by its address, however it is written', async () => {
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '017700000001',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'localhost',
      '0',
    ])
      expect(await lookAtLink(`http://${host}:${insidePort}/`, PUBLIC_NET), host).toEqual(closed);
    expect(secrets).toBe(0);
  });
  test('over a redirect', async () => {
    expect(await look('/vao-trong')).toEqual(closed);
    expect(await look('/dam-may')).toEqual(closed);
    expect(secrets).toBe(0);
  });
  test('by a name that also stands for a closed address', async () => {
    const resolve: Net['resolve'] = (_, done) =>
      done(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    expect(await look('/', { resolve })).toEqual(closed);
  });
  test('by a name that changes its mind between two questions: what was allowed is what is connected to', async () => {
    let asked = 0;
    const seen: string[] = [];
    const resolve: Net['resolve'] = (_, done) =>
      done(null, [{ address: (asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    const mayConnect: Net['mayConnect'] = (address, to) => {
      seen.push(address);
      return address === '127.0.0.1' && to === port;
    };
    expect(await look('/', { resolve, mayConnect })).toEqual({ status: 200, problem: null });
    expect([asked, seen]).toEqual([1, ['127.0.0.1']]);
    expect(await look('/', { resolve, mayConnect })).toEqual(closed);
  });
  test.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
    ],
    ...[
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:10.0.0.1',
      'fc00::1',
      'fe80::1',
      'fd00:ec2::254',
    ],
    ...['64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1', '2001::1', 'ff02::1', 'nhà'],
  ])('%s is closed', (address) => {
    expect(onlyPublic(address, 443)).toBe(false);
  });
  test.each(['1.1.1.1', '172.32.0.1', '203.113.131.1', '2606:4700::1111', '2405:4800::1'])(
    '%s is public, on the ports of the web',
    (address) => {
      expect([onlyPublic(address, 443), onlyPublic(address, 80), onlyPublic(address, 22)]).toEqual([
        true,
        true,
        false,
      ]);
    },
  );
});
