/** What POST /api/word-import answers. */
export interface WordImportAnswer {
  /** The draft. */
  id: number;
  /** What there is to look at, sentences for the editor. */
  notes: string[];
}
