import type { Facts } from '../facts/facts.ts';
import type { Finding } from '../finding.ts';
import { placeOf, type Place, type Reading } from '../reading/reading.ts';

/** Looks at a document and says what is wrong with it. Pure: what it must know it is given. */
export type Rule = (reading: Reading, facts: Facts) => Finding[];

/** A finding at its place. In a rich text its message begins with the block, as editors count them. */
export function finding(
  level: Finding['level'],
  rule: string,
  place: Place,
  message: string,
  more: Pick<Finding, 'propose'> = {},
): Finding {
  const { block } = place;
  const where = block === undefined ? '' : `Đoạn ${block + 1}: `;
  return { level, rule, ...placeOf(place), message: where + message, ...more };
}

/** Cut short, so that a message stays a message. */
export const quoted = (text: string, most = 60): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${[...line].length > most ? `${[...line].slice(0, most - 1).join('')}…` : line}”`;
};

export const wordCount = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
