import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { MayConnect } from './public-addresses.ts';

export type Resolve = (host: string, done: (error: Error | null, found: LookupAddress[]) => void) => void;

export interface Net {
  mayConnect: MayConnect;
  resolve: Resolve;
  timeoutMs: number;
}

/** The address that a name stood for may not be gone to. */
export class ClosedAddress extends Error {
  override readonly name = 'ClosedAddress';
}

export const systemResolver: Resolve = (host, done) => lookUp(host, { all: true }, done);

const USER_AGENT = 'CongDoan-LinkCheck/1.0 (kiem tra lien ket cua bai da dang; mot luot moi dem)';

export interface Answer {
  status: number;
  location: string | undefined;
}

/**
 * One request, no redirects followed. The name is resolved once, for the very connection: what was
 * allowed is what is connected to, whatever the name stands for a moment later.
 *
 * @throws {ClosedAddress} if any address of the host is not public
 */
export function requestOnce(url: URL, method: 'HEAD' | 'GET', net: Net): Promise<Answer> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) && !net.mayConnect(host, port)) return Promise.reject(new ClosedAddress(host));
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? https : http;
    const sent = send(url, {
      method,
      agent: false,
      lookup: openAddresses(port, net),
      signal: AbortSignal.timeout(net.timeoutMs),
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.5', connection: 'close' },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      // That it answers is enough: nothing of the page itself is read.
      response.destroy();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
    });
    sent.end();
  });
}

const openAddresses =
  (port: number, { mayConnect, resolve }: Net): LookupFunction =>
  (host, options, done) => {
    resolve(host, (error, found) => {
      if (error) return done(error, []);
      if (found.length === 0 || found.some(({ address }) => !mayConnect(address, port)))
        return done(new ClosedAddress(host), []);
      const [first] = found;
      if (options.all) done(null, found);
      else done(null, first!.address, first!.family);
    });
  };
