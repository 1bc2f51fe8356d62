import { domainToUnicode } from 'node:url';

export type HostState = 'approved' | 'proposed';

/**
 * The host of a web address, in ASCII and lower case, without the dot of the root; undefined for what
 * has none (mailto:, tel:) or cannot be read.
 */
export function hostOf(address: string): string | undefined {
  if (!/^https?:/iu.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.toLowerCase().replace(/\.+$/u, '') || undefined;
}

/** A host and those above it that could stand for it in the list: "a.b.vn" → "a.b.vn", "b.vn". */
export function hostAndAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}

/** What the list says of a host: that of the nearest entry, an approved one before a proposed one. */
export function stateOf(host: string, hosts: ReadonlyMap<string, HostState>): HostState | undefined {
  const found = hostAndAbove(host).flatMap((name) => hosts.get(name) ?? []);
  return found.includes('approved') ? 'approved' : found[0];
}

/** True where letters of several alphabets make up one name, as in "tienphоng.vn" with a Cyrillic о. */
export function isDisguised(host: string): boolean {
  return host
    .split('.')
    .filter((label) => label.startsWith('xn--'))
    .some((label) => {
      const shown = domainToUnicode(label);
      return /\p{Script=Latin}/u.test(shown)
        ? /(?=\p{L})\P{Script=Latin}/u.test(shown)
        : /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(shown);
    });
}
