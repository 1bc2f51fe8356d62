/** The encodings in which a file may lie on the shelf, besides its plain self. */
export type Encoding = 'br' | 'gzip';

/** Browsers send a handful of different values: each is read once. */
const known = new Map<string, readonly Encoding[]>();
const MAX_KNOWN = 200;

/**
 * Which encodings a client takes, best first; without those it likes less than the plain file
 * (RFC 9110, 12.5.3). Equal weights go to Brotli, the smaller one.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (!header) return [];
  const before = known.get(header);
  if (before) return before;
  const accepted = parse(header);
  if (known.size < MAX_KNOWN) known.set(header, accepted);
  return accepted;
}

function parse(header: string): Encoding[] {
  const weights = new Map(header.toLowerCase().split(',').map(weighted));
  const others = weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? others;
  return (['br', 'gzip'] as const)
    .filter((encoding) => weightOf(encoding) > 0 && weightOf(encoding) >= plain)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function weighted(part: string): [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return [name === 'x-gzip' ? 'gzip' : name, Number.isFinite(weight) ? weight : 0];
}
