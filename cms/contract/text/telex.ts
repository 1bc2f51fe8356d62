/** Vowels doubled for a circumflex, d doubled for đ. */
const DOUBLED = /([aeod])\1/gu;

/**
 * What the keys of an input method that was switched off, or not done yet, would have become, without marks:
 * "dduwowngf" (Telex) and "d9uo7ng2" (VNI) → "duong". Vietnamese syllables have no f, j, w, z, and s, r, x only at
 * their beginning. Expects one lower-case word without marks, gives it back where no such key is in it.
 */
export function withoutTypingKeys(word: string): string {
  if (!/^[a-z][a-z0-9]+$/u.test(word)) return word;
  const start = word.startsWith('tr') ? 2 : 1;
  const rest = word.slice(start).replace(/[0-9sfrxjzw]/gu, '');
  return (word.slice(0, start) + rest).replace(/^w/u, 'u').replace(DOUBLED, '$1');
}
