import type { CardOf } from '#contract/faces/face.ts';

export interface LedgerAnswer {
  /** The query as it was understood: trimmed, NFC. */
  query: string;
  /** Newest first. */
  hits: CardOf<'posting'>[];
  /** 1-based. */
  page: number;
  hasMore: boolean;
}

export interface LedgerQuestion {
  /** Name, amount, day, reference, memo code or code of thanks, in any order, with or without diacritics. */
  query: string;
  /** Only this project's ledger. */
  project?: string;
  page: number;
}

/** Searches postings in the edition, {@link POSTINGS_IN_ANSWER} a page; an empty query finds nothing. */
export type LedgerSearch = (question: LedgerQuestion) => LedgerAnswer;

export const POSTINGS_IN_ANSWER = 20;
