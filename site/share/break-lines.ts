/*
 * Titles are broken between syllables, into as few lines as will do, all about as long; what belongs together
 * stays together, and no short word stands alone on the last line.
 */

/** What a line costs that is far from the others; and what is worse than an uneven line. */
const UNEVEN = 100;
const TORN_APART = 14;
const LONELY = 40;
const SHORT_END = 12;

interface Word {
  text: string;
  width: number;
}

/**
 * The lines of a text, at most `width` wide; undefined where a single word is wider.
 * @param measure the width of a text
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] | undefined {
  const words = text
    .split(/[ \t\r\n]+/u)
    .filter(Boolean)
    .map((word) => ({ text: word, width: measure(word) }));
  if (words.length === 0) return [];
  if (words.some((word) => word.width > width)) return undefined;
  const space = measure('a a') - 2 * measure('a');
  const wanted = fewestLines(words, width, space);
  return bestLines(words, { width, space, wanted }).map((line) => line.map((word) => word.text).join(' '));
}

function fewestLines(words: readonly Word[], width: number, space: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const longer = used === 0 ? word.width : used + space + word.width;
    if (longer <= width) used = longer;
    else {
      lines += 1;
      used = word.width;
    }
  }
  return lines;
}

interface Measure {
  width: number;
  space: number;
  wanted: number;
}

/** The cheapest way to break into exactly the wanted number of lines. */
function bestLines(words: readonly Word[], { width, space, wanted }: Measure): Word[][] {
  const total = words.reduce((sum, word) => sum + word.width + space, -space);
  const even = Math.min(width, total / wanted);
  const count = words.length;
  /** best[line][end]: the least cost of the first `end` words on `line` lines, and where the last one begins. */
  const best: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]];
  for (let line = 1; line <= wanted; line++) {
    const row: { cost: number; from: number }[] = [];
    for (let end = line; end <= count; end++) {
      let used = -space;
      for (let from = end - 1; from >= line - 1; from--) {
        used += words[from]!.width + space;
        if (used > width) break;
        const before = best[line - 1]![from];
        if (!before) continue;
        const cost = before.cost + costOf(words, from, end, used / even);
        if (cost < (row[end]?.cost ?? Infinity)) row[end] = { cost, from };
      }
    }
    best.push(row);
  }
  const lines: Word[][] = [];
  for (let line = wanted, end = count; line > 0; line--) {
    const { from } = best[line]![end]!;
    lines.unshift(words.slice(from, end));
    end = from;
  }
  return lines;
}

/** @param fill the line's width, as a share of what would be even */
function costOf(words: readonly Word[], from: number, end: number, fill: number): number {
  const isLast = end === words.length;
  let cost = UNEVEN * (1 - fill) ** 2 * (isLast && fill < 1 ? 0.5 : 1);
  if (from > 0 && belongTogether(words[from - 1]!.text, words[from]!.text)) cost += TORN_APART;
  if (isLast && from > 0 && end - from === 1) cost += LONELY;
  if (isLast && from > 0 && fill < 0.3) cost += SHORT_END;
  return cost;
}

const BEFORE_NAMES =
  /^(?:tỉnh|huyện|xã|phường|phố|trấn|thôn|bản|đảo|hồ|núi|sông|chí|anh|chị|em|ông|bà|bác sĩ|Tỉnh|Huyện|Xã)$/u;
const BEFORE_NUMBERS = /^(?:số|ngày|tháng|năm|lần|thứ|khóa|khoá|quý|đợt|kỳ|giai|đoạn)$/iu;
const NUMBER = /^[(“"]?\d[\d.,/]*%?$/u;
const NUMERAL = /^(?:\d|[IVXLC]+\b)/u;

/** "Bắc | Kạn", "huyện | Ba Bể", "50 | năm", "lần thứ | XV": better not at the end of a line. */
export function belongTogether(before: string, after: string): boolean {
  // What has ended ends a line well.
  if (/[,.:;!?”"…)]$/u.test(before)) return false;
  if (/^[–—-]$/u.test(after)) return true;
  if (NUMBER.test(before)) return true;
  if (BEFORE_NUMBERS.test(before) && NUMERAL.test(after)) return true;
  if (!/^[“"(]?\p{Lu}/u.test(after)) return false;
  return BEFORE_NAMES.test(before) || /^[“"(]?\p{Lu}/u.test(before);
}
