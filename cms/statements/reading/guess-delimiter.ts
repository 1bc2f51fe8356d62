/** In this order where two fit equally. */
const DELIMITERS = ['\t', ';', ',', '|'];
const LINES = 60;

/**
 * What parts the cells of a CSV text: whatever parts most lines into the same number of cells, more than
 * two. Amounts are full of commas, so a semicolon or a tab that fits goes before them.
 */
export function guessDelimiter(text: string): string {
  const declared = /^sep=(?<delimiter>.)\r?\n/u.exec(text)?.groups?.delimiter;
  if (declared) return declared;
  const lines = text.slice(0, 64 * 1024).split(/\r\n|\n|\r/u, LINES);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(lines, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function score(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = line.replace(/"[^"]*"/gu, '').split(delimiter).length;
    if (cells > 2) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
