/** A name that is suggested, in words; or what is typed. As `foldVi` of the contract, without what only a server meets. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    // "Số: 025-KH" is 25-KH, as in the numbers of papers (cms/contract/text/document-number.ts).
    .replace(/\bso:? *(?=\d)/gu, '')
    .replace(/\b0+(?=\d)/gu, '')
    .match(/[a-z0-9]+/gu) ?? [];

/** The file that holds what a word may begin: two letters of it, or of its number ("8khtdtn" is in 8.json). */
export function shardOf(word: string): string {
  const number = /^\d+/u.exec(word)?.[0];
  return (number ?? word).slice(0, 2);
}

/** Whether a name has a word that begins with what was typed; a number of a paper also where nothing parts it. */
export function hasWord(names: readonly string[], typed: string): boolean {
  if (names.some((name) => name.startsWith(typed))) return true;
  return /^\d+[a-z]/u.test(typed) && names.some((_, at) => names.slice(at).join('').startsWith(typed));
}
