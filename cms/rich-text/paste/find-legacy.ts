import { looksLegacy, type LegacyEncoding } from '#contract/text/legacy.ts';
import { legacyToUnicode, readsAsVietnamese } from '#contract/text/legacy-to-unicode.ts';
import { textsOf, wordsOf, type Flow, type Run, type TextRun } from './flow.ts';

/** Text in an old encoding within a paste: what it looks like now, and after conversion. */
export interface LegacyFound {
  encodings: LegacyEncoding[];
  /** Lines that would change, with what they would become. The first few. */
  samples: { before: string; after: string }[];
  /** How many lines would change. */
  lines: number;
}

const MOST_SAMPLES = 12;
const LONGEST_SAMPLE = 400;

/**
 * Marks every run that is in an old encoding, and says what conversion would do. The font's name counts
 * first, then the letters; text that is Unicode already is left alone, whatever font it is set in.
 */
export function findLegacy(flow: readonly Flow[]): LegacyFound | undefined {
  const found: LegacyFound = { encodings: [], samples: [], lines: 0 };
  for (const runs of textsOf(flow)) {
    const encodings = markRuns(runs);
    if (encodings.size === 0) continue;
    found.lines += 1;
    for (const encoding of encodings) if (!found.encodings.includes(encoding)) found.encodings.push(encoding);
    if (found.samples.length >= MOST_SAMPLES) continue;
    const after = wordsOf(runs.map(convertedRun));
    found.samples.push({ before: sample(wordsOf(runs)), after: sample(after.normalize('NFC')) });
  }
  return found.lines > 0 ? found : undefined;
}

/** The same blocks in Unicode. */
export function convertLegacy(flow: readonly Flow[]): void {
  for (const runs of textsOf(flow)) for (const [at, run] of runs.entries()) runs[at] = convertedRun(run);
}

function markRuns(runs: Run[]): Set<LegacyEncoding> {
  const rest: TextRun[] = [];
  const encodings = new Set<LegacyEncoding>();
  for (const run of runs) {
    if (run === 'break') continue;
    if (run.encoding && !changes(run)) delete run.encoding;
    if (run.encoding) encodings.add(run.encoding);
    else rest.push(run);
  }
  const words = wordsOf(rest);
  const guess = looksLegacy(words);
  if (guess && readsAsVietnamese(words, guess)) {
    for (const run of rest) if (/[^\p{ASCII}]/u.test(run.text)) run.encoding = guess;
    encodings.add(guess);
  }
  return encodings;
}

/** Unicode in an old font is none of the old text; nor is what would stay the same. */
function changes(run: TextRun): boolean {
  if (/[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u0303\u0306\u0309\u031b\u0323]/u.test(run.text)) return false;
  return (convertedRun(run) as TextRun).text !== run.text;
}

function convertedRun(run: Run): Run {
  if (run === 'break' || !run.encoding) return run;
  const { encoding, isCapitals, ...rest } = run;
  const text = legacyToUnicode(run.text, encoding);
  return { ...rest, text: isCapitals ? text.toLocaleUpperCase('vi') : text };
}

const sample = (text: string) => {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST_SAMPLE ? `${words.slice(0, LONGEST_SAMPLE - 1)}…` : words;
};
