import type { IncomingMessage } from 'node:http';
import { networkOf } from '#contract/network.ts';

/**
 * The network a request comes from. Each proxy of our own appends whom it heard to X-Forwarded-For: whatever
 * stands further left, the sender may have made up.
 */
export function senderNetwork(request: IncomingMessage, proxies: number): string {
  const heard = request.socket.remoteAddress ?? '';
  const forwarded = [request.headers['x-forwarded-for'] ?? ''].flat().join(',');
  const hops = forwarded.split(',').map((hop) => hop.trim());
  const address = proxies === 0 ? heard : (hops.at(-proxies) ?? '');
  return networkOf(address.replace(/^::ffff:/u, ''));
}
