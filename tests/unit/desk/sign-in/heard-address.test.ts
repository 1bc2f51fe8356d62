import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

Object.assign(process.env, {
  DATABASE_URL: 'postgres://desk:secret@localhost:5432/desk',
  PAYLOAD_SECRET: 'x'.repeat(40),
});
delete process.env['PROXIES'];
const { sourceOf } = await import('#cms/sign-in/request-source.ts');
const { hearAddresses } = await import('#cms/sign-in/heard-address.ts');

/* No proxy of ours in front: whatever the sender writes about addresses is the sender's own tale. */

const FORGED = { 'x-forwarded-for': '203.0.113.7', 'x-real-ip': '203.0.113.7', forwarded: 'for=203.0.113.7' };

const heard: IncomingHttpHeaders[] = [];
const server = createServer((asked, answer) => {
  heard.push(asked.headers);
  answer.end();
});
beforeAll(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
afterAll(() => server.close());

async function ask(headers: Record<string, string>): Promise<Headers> {
  const { port } = server.address() as AddressInfo;
  await new Promise((done, fail) =>
    request({ host: '127.0.0.1', port, headers }, (answer) => answer.resume().on('end', done))
      .on('error', fail)
      .end(),
  );
  return new Headers(heard.at(-1) as Record<string, string>);
}

test('where nothing hears the wire, nothing is believed', async () => {
  expect(sourceOf({ headers: await ask(FORGED) }).network).toBe('không rõ');
});

test('a forged address is not believed: the network is that of the connection', async () => {
  hearAddresses();
  hearAddresses();
  expect(sourceOf({ headers: await ask(FORGED) }).network).toBe('127.0.0.0/24');
  expect(sourceOf({ headers: await ask({}) }).network).toBe('127.0.0.0/24');
  // Nobody outside knows the name under which it is passed on, and one who did would be overwritten.
  const name = Object.keys(heard.at(-1)!).find((header) => header.startsWith('x-heard-'))!;
  expect(name).toMatch(/^x-heard-[0-9a-f]{32}$/u);
  expect(sourceOf({ headers: await ask({ ...FORGED, [name]: '203.0.113.7' }) }).network).toBe('127.0.0.0/24');
});

test('a proxy on this machine that nobody told of is told of once', async () => {
  hearAddresses();
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.resetModules();
  const { sourceOf: fresh } = await import('#cms/sign-in/request-source.ts');
  fresh({ headers: await ask({ 'x-forwarded-for': '127.0.0.1' }) });
  fresh({ headers: await ask({}) });
  expect(said).not.toHaveBeenCalled();
  fresh({ headers: await ask(FORGED) });
  fresh({ headers: await ask(FORGED) });
  expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('PROXIES'));
  said.mockRestore();
});
