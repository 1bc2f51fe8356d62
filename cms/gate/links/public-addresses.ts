import { BlockList, isIP, isIPv6 } from 'node:net';

/* Where the desk's worker may go when it looks at a link: the public Internet, and nowhere else. */

/** Not globally reachable (IANA special-purpose registries): own machine, office network, cloud metadata, multicast. */
const CLOSED = new BlockList();
for (const [net, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
] as const)
  CLOSED.addSubnet(net, prefix);
for (const [net, prefix] of [
  ...([
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ] as const),
] as const)
  CLOSED.addSubnet(net, prefix, 'ipv6');

/** All public IPv6 addresses there are; what carries an IPv4 address inside (::ffff:, 64:ff9b::) lies outside. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

const PORTS = new Set([80, 443]);

/** Whether a connection may be opened to an address; asked for each, redirects included. */
export type MayConnect = (address: string, port: number) => boolean;

export const onlyPublic: MayConnect = (address, port) => {
  if (!PORTS.has(port) || !isIP(address)) return false;
  if (isIPv6(address)) return GLOBAL.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6');
  return !CLOSED.check(address);
};
