import type { Flow } from './flow.ts';
import { withoutConditionalComments } from './conditional-comments.ts';

/** Plain text as paragraphs: each line is one, empty lines only part them. */
export function linesOfText(text: string): Flow[] {
  return withoutConditionalComments(text)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .filter((line) => /\S/u.test(line))
    .map((line) => ({ kind: 'text', role: 'paragraph', runs: [{ text: line, marks: [] }] }));
}
