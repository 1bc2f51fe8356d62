import { breakLines } from './break-lines.ts';

export interface Room {
  width: number;
  height: number;
  /** Sizes to try, largest first. */
  sizes: readonly number[];
  /** The height of a line, in sizes. */
  leading: number;
}

export interface FittedTitle {
  size: number;
  lines: string[];
}

/**
 * The largest size in which a title fits into a room, and its lines. One that is too long even in the smallest
 * size loses its last words.
 * @param measure the width of a text at size 1
 */
export function fitTitle(title: string, room: Room, measure: (text: string) => number): FittedTitle {
  const { width, height, sizes, leading } = room;
  const inSize = (text: string, size: number) => {
    const lines = breakLines(text, width, (word) => measure(word) * size);
    return lines && lines.length * size * leading <= height ? lines : undefined;
  };
  for (const size of sizes) {
    const lines = inSize(title, size);
    if (lines) return { size, lines };
  }
  const size = sizes.at(-1)!;
  for (const shorter of shortened(title)) {
    const lines = inSize(shorter, size);
    if (lines) return { size, lines };
  }
  return { size, lines: [] };
}

/** A title with ever fewer words; of the first one in the end ever fewer letters. */
function* shortened(title: string): Generator<string> {
  const words = title.split(/\s+/u).filter(Boolean);
  for (let count = words.length - 1; count > 0; count--)
    yield `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:–-]+$/u, '')}…`;
  const letters = [...(words[0] ?? '')];
  for (let count = letters.length - 1; count > 0; count--) yield `${letters.slice(0, count).join('')}…`;
}
