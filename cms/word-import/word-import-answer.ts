import type { LegacyFound } from '#cms/rich-text/paste/find-legacy.ts';

/** What POST /api/word-import answers: the draft that it made … */
export interface WordImported {
  id: number;
  /** What there is to look at, sentences for the editor. */
  notes: string[];
}

/** … or, before making any, that somebody has to decide on text in an old encoding. */
export interface WordUndecided {
  legacy: LegacyFound;
}

export type WordImportAnswer = WordImported | WordUndecided;
