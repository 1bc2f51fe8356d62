import type { FlowText } from './flow.ts';
import type { PasteReport } from './paste-report.ts';

export type BodyLevel = 2 | 3 | 4;

/**
 * The levels of headings as the site has them: the highest one used becomes 2, none is skipped on the way
 * down, and there are three.
 */
export function headingLevels(headings: readonly FlowText[], report: PasteReport): Map<FlowText, BodyLevel> {
  const used = [...new Set(headings.map(({ level = 2 }) => level))].toSorted((a, b) => a - b);
  const levels = new Map<FlowText, BodyLevel>();
  let above = 1;
  for (const heading of headings) {
    const ranked = Math.min(4, used.indexOf(heading.level ?? 2) + 2);
    const level = Math.min(ranked, above + 1) as BodyLevel;
    if (level !== heading.level) report.headingsMoved += 1;
    levels.set(heading, level);
    above = level;
  }
  return levels;
}
