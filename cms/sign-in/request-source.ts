import type { PayloadRequest } from 'payload';
import { generateCookie, parseCookies } from 'payload/shared';
import { networkOf } from '#contract/network.ts';
import { env } from '#cms/env.ts';
import { newToken, tokenHash } from './derived-keys.ts';
import { heardAddress } from './heard-address.ts';
import { sayDevice } from './say-device.ts';

/** Where a request comes from: enough to recognise a device, not enough to find a person. */
export interface RequestSource {
  /** Network part of the address: 203.0.113.0/24 or 2001:db8:1:2::/64. */
  network: string;
  /** "Chrome trên Windows". */
  device: string;
  /** The hash of the cookie by which a browser is known again; undefined at its first visit. */
  deviceHash: Buffer | undefined;
}

const DEVICE_COOKIE = 'cong-doan-may';
const DEVICE_LASTS_SECONDS = 400 * 24 * 60 * 60;

type Asked = Pick<PayloadRequest, 'headers'>;

export function sourceOf({ headers }: Asked): RequestSource {
  const cookie = parseCookies(headers).get(DEVICE_COOKIE);
  return {
    network: networkOf(addressOf(headers)),
    device: sayDevice(headers.get('user-agent') ?? ''),
    deviceHash: cookie && /^[\w-]{43}$/u.test(cookie) ? tokenHash(cookie) : undefined,
  };
}

/** A name for a browser that has none yet, and the cookie that keeps it. */
export function newDevice(): { hash: Buffer; cookie: string } {
  const token = newToken();
  return { hash: tokenHash(token), cookie: ownCookie(DEVICE_COOKIE, token, DEVICE_LASTS_SECONDS) };
}

/** A cookie that only the desk's own pages send and no script reads. Without a value: takes it away. */
export const ownCookie = (name: string, value: string | undefined, seconds: number): string =>
  generateCookie<string>({
    name,
    value: value ?? '',
    expires: new Date(value === undefined ? 0 : Date.now() + seconds * 1000),
    httpOnly: true,
    path: '/',
    sameSite: 'Strict',
    secure: env.CMS_URL.startsWith('https:'),
    returnCookieAsObject: false,
  });

/**
 * Each proxy appends whom it heard: whatever stands further left, the sender may have made up. Without proxies of
 * our own that is all of it, and only the wire is believed.
 */
function addressOf(headers: Headers): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const heard = heardAddress(headers);
  if (env.PROXIES === 0 && isLoopback(heard) && hops.some((hop) => hop && !isLoopback(hop))) warnOfProxy();
  const address = env.PROXIES === 0 ? heard : (hops.at(-env.PROXIES) ?? '');
  return address.replace(/^::ffff:/u, '');
}

const isLoopback = (address: string) => /^(?:::1|(?:::ffff:)?127\.)/u.test(address);

let hasWarned = false;

/** Everybody would share one budget of tries, and somebody who guesses passwords could use it up for all. */
function warnOfProxy(): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(
    'Requests seem to come through a proxy on this machine, but PROXIES is 0: all people count as one network when they sign in. Set PROXIES to the number of your proxies.',
  );
}
