import { normalizeText } from '#contract/text/normalize.ts';

/** {@link normalizeText}, but for the spaces that part a run of text from its neighbours. */
export function normalizeRun(text: string): string {
  const words = normalizeText(text);
  if (words === '') return /\s/u.test(text) ? ' ' : '';
  return (/^\s/u.test(text) ? ' ' : '') + words + (/\s$/u.test(text) ? ' ' : '');
}
