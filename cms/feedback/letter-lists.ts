import type { LetterState } from '#contract/feedback/letter.ts';

const LIST = '/admin/collections/letters';

const inState = (...states: LetterState[]) =>
  `${LIST}?${states.map((state, i) => `where[or][${i}][and][0][status][equals]=${state}`).join('&')}`;

/** The list of letters, narrowed by what is to be done with them. */
export const LETTER_LISTS = {
  all: LIST,
  todo: inState('new', 'handling'),
  fresh: inState('new'),
  handling: inState('handling'),
  held: inState('held'),
  answered: inState('answered'),
  spam: inState('spam'),
} as const;
