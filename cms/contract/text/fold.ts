const NOT_ASCII = /\P{ASCII}/gu;
const known = new Map<string, string>();

/** A folded text and the way back to what it was folded from. */
export interface Folded {
  folded: string;
  /** The text in NFC: what `starts` points into. */
  original: string;
  /**
   * `starts[i]` is where, in `original`, the character begins that gave `folded[i]`; one entry more
   * than `folded` has, so that `original.slice(starts[from], starts[to])` is always the marked stretch.
   */
  starts: number[];
}

/**
 * Text without tone and vowel marks, lower case, đ as d: "Đường hoa – xã Hoà Mục" → "duong hoa – xa hoa
 * muc". Composed and decomposed input fold alike. đ has no decomposition in Unicode and needs its own rule.
 */
export function foldVi(text: string): string {
  return text.normalize('NFC').replace(NOT_ASCII, foldCharacter).toLowerCase();
}

/** {@link foldVi} with an index map, to mark in the original what was found in the folded text. */
export function foldWithMap(text: string): Folded {
  const original = text.normalize('NFC');
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of original) {
    const piece = character < '\x80' ? character.toLowerCase() : foldCharacter(character);
    for (let i = 0; i < piece.length; i++) starts.push(at);
    folded += piece;
    at += character.length;
  }
  starts.push(original.length);
  return { folded, original, starts };
}

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = character
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đðɖ]/gu, 'd');
  // Bounded by the letters of the alphabets met; emoji and ideographs would fill it for nothing.
  if (character < '\u2000') known.set(character, folded);
  return folded;
}
