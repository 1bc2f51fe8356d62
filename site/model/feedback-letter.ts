import type { ToldState } from '#contract/feedback/told-states.ts';

/** A letter as it is typed; every field is a text, empty where nothing was typed. */
export interface TypedLetter {
  subject: string;
  text: string;
  name: string;
  contact: string;
  /** The id of a unit, or empty. */
  unit: string;
}

export const EMPTY_LETTER: TypedLetter = { subject: '', text: '', name: '', contact: '', unit: '' };

/** What is wrong with one field, as a sentence. */
export interface FieldProblem {
  field: keyof TypedLetter;
  says: string;
}

/** Where a letter stands on its way: what the page that answers a POST has to show. */
export type FeedbackStep =
  | { at: 'form'; letter: TypedLetter; problems: FieldProblem[]; notice?: string }
  | { at: 'review'; letter: TypedLetter; token: string; work: string; notice?: string }
  | { at: 'sent'; code: string; hasContact: boolean };

/** What a reader looked up. */
export interface FeedbackLookup {
  /** The hash of the code; absent where what was typed is no code. */
  receipt?: string;
  /** Where the letter stands; absent where there is none. */
  state?: ToldState;
  notice?: string;
}
