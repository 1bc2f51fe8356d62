/** What a PDF or a Word file says of itself. */
export interface WordsOfFile {
  /** Absent where a PDF could not be opened, and of Word files: their pages depend on who opens them. */
  pageCount?: number;
  /** Paragraphs, one a line; absent in a scan, where letters are a picture. */
  extractedText?: string;
}
