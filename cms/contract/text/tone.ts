/*
 * "hoà" and "hòa" are the same word in the textbook's and the press's spelling, but different strings.
 * For index keys only; what an editor wrote is never changed.
 */

const MARKS = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** oa, oe, uy with the tone on the second letter, at the end of a syllable; qu is a consonant ("quý"). */
const TEXTBOOK = /(o)([àáảãạèéẻẽẹ])(?!\p{L})|(?<!q)(u)([ỳýỷỹỵ])(?!\p{L})/giu;

/** Moves the tone to where the press puts it: "hoà, khoẻ, thuý" → "hòa, khỏe, thúy". Expects NFC, gives NFC. */
export function normalizeTone(text: string): string {
  return text.replace(TEXTBOOK, (_, o?: string, a?: string, u?: string, y?: string) =>
    moved((o ?? u)!, (a ?? y)!),
  );
}

function moved(first: string, second: string): string {
  const parts = second.normalize('NFD');
  const mark = MARKS.exec(parts)?.[0] ?? '';
  return (first + mark).normalize('NFC') + parts.replace(mark, '');
}
