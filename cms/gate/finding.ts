/** One thing that the gate has to say about a document: where, what, and how to mend it. */
export interface Finding {
  /** What blocks keeps the document from going live; a warning never does. */
  level: 'block' | 'warn';
  rule: string;
  /** The field of the form: "title", "hero.caption", "body". */
  path: string;
  /** Which block of that rich text, counted from 0 as the editor keeps them. */
  block?: number;
  message: string;
  /** A host that an editor may propose with one click. */
  propose?: string;
}

export const blocks = ({ level }: Finding): boolean => level === 'block';
