/*
 * The one spelling in which text is stored and compared. Words, quotes and tone placement stay as
 * the editor wrote them. Text from old Word files must pass `legacy.ts` first: in TCVN3 the letter ư
 * is U+00AD, which is dropped here.
 */

/** Line feeds, tabs and their kin in every script's spelling, NBSP among them. */
const SPACE = /[\p{White_Space}\u0085]+/gu;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/**
 * Invisible code points with no use in Vietnamese: controls (PostgreSQL refuses U+0000), soft hyphen,
 * zero-width spaces, bidirectional controls (they can make a name read backwards), word joiner, BOM,
 * halves of surrogate pairs (not encodable as UTF-8), and joiners that join no emoji.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/gu;

/** Eth and African D look like Đ and come from some keyboards and fonts. */
const LOOKALIKES: Record<string, string> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };
const LOOKALIKE = /[ÐƉðɖ]/gu;

/** One line of text: a title, a name, a query. NFC, single spaces, no invisible code points. */
export function normalizeText(text: string): string {
  return visible(text.replace(SPACE, ' ')).replace(/ {2,}/gu, ' ').trim();
}

/** Text of several lines: like {@link normalizeText} for each line; at most one empty line in a row. */
export function normalizeProse(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .split('\n')
    .map(normalizeText)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '');
}

/** NFC comes last: what was dropped may have stood between a letter and its tone mark. */
function visible(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter)
    .normalize('NFC');
}
