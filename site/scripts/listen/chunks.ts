/** Chrome falls silent in the midst of what takes longer than some 15 seconds: at a slow pace, 200 characters. */
const LONGEST = 180;

/** A text in pieces that are spoken one after the other: sentences; long ones at a comma, or between words. */
export function chunksOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+/u)
    .flatMap(cut)
    .filter((chunk) => /[\p{L}\d]/u.test(chunk));
}

function cut(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const start = sentence.slice(0, LONGEST);
  const pause = Math.max(
    ...[', ', '; ', ': ', ' – '].map((mark) => start.lastIndexOf(mark) + mark.trimEnd().length),
  );
  const at = pause > LONGEST / 3 ? pause : Math.max(start.lastIndexOf(' '), 1);
  return [sentence.slice(0, at).trim(), ...cut(sentence.slice(at).trim())];
}
