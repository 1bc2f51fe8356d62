import type { LetterState } from '#contract/feedback/letter.ts';
import { expiringBefore, overdueBefore } from './letter-days.ts';

const LIST = '/admin/collections/letters';

/** A field, an operator, a value. */
type Condition = readonly [string, string, string];

/** Letters in one of these states, under all of these conditions. */
const listOf = (states: readonly LetterState[], ...more: readonly Condition[]) => {
  const groups = states.flatMap((state, i) =>
    [['status', 'equals', state] as const, ...more].map(
      ([field, operator, value], n) =>
        `where[or][${i}][and][${n}][${field}][${operator}]=${encodeURIComponent(value)}`,
    ),
  );
  return `${LIST}?${groups.join('&')}`;
};

/** There is still something to read. */
const KEPT: Condition = ['forgottenAt', 'exists', 'false'];

/** The list of letters, narrowed by what is to be done with them. */
export const LETTER_LISTS = {
  all: LIST,
  todo: listOf(['new', 'handling'], KEPT),
  fresh: listOf(['new'], KEPT),
  handling: listOf(['handling'], KEPT),
  held: listOf(['held'], KEPT),
  answered: listOf(['answered']),
  spam: listOf(['spam']),
} as const;

/** Letters that should have been answered by now. @param today "2026-11-23" */
export const overdueLetters = (today: string): string =>
  listOf(['new', 'handling'], KEPT, ['receivedAt', 'less_than', overdueBefore(today)]);

/** Letters without an answer that will soon be forgotten. @param today "2026-11-23" */
export const expiringLetters = (today: string): string =>
  listOf(['new', 'handling', 'held'], KEPT, ['receivedAt', 'less_than', expiringBefore(today)]);
