/** How one reader wants pages: what stands on <html> as data-theme, data-contrast and data-text-size. */
export interface ReadingChoice {
  /** Absent: as the device has it. */
  theme?: 'light' | 'dark';
  contrast?: 'more';
  /** Steps above the usual size: 112.5, 125 and 150 per cent. Absent: the usual size. */
  textSize?: '1' | '2' | '3';
}

/** Where it is kept (localStorage); start.js repeats the name. */
export const READING_KEY = 'cach-doc';

/** Sizes by step, as they are told to the reader. */
export const TEXT_SIZES = ['100%', '112,5%', '125%', '150%'] as const;

const LARGEST = TEXT_SIZES.length - 1;

/** What was kept, as far as it is one of ours: another version, or a hand, may have written anything. */
export function readChoice(kept: string | null): ReadingChoice {
  let found: unknown;
  try {
    found = JSON.parse(kept ?? '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const { theme, contrast, textSize } = found as Record<string, unknown>;
  return {
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(contrast === 'more' ? { contrast } : {}),
    ...(textSize === '1' || textSize === '2' || textSize === '3' ? { textSize } : {}),
  };
}

/** The step that a choice stands at, from 0. */
export const textStep = ({ textSize }: ReadingChoice): number => Number(textSize ?? 0);

/** The choice with larger or smaller text, as far as there are sizes. @param by steps; 0 brings back the usual size */
export function withTextStep(choice: ReadingChoice, by: number): ReadingChoice {
  const { textSize: _, ...rest } = choice;
  const step = by === 0 ? 0 : Math.max(0, Math.min(LARGEST, textStep(choice) + by));
  return step === 0 ? rest : { ...rest, textSize: String(step) as ReadingChoice['textSize'] };
}
