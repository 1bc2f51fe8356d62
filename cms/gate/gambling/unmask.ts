/*
 * What a reader sees, in letters that can be compared: spammers write with invisible code points,
 * letters of other alphabets, full-width and mathematical letters, strokes through words.
 */

/** Cyrillic and Greek letters that look like Latin ones (Unicode TR 39, the common ones). */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd' },
  ...{ ԛ: 'q', ԝ: 'w', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', г: 'r', п: 'n', и: 'u', ь: 'b', ӏ: 'l' },
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
  },
  ...{ ı: 'i', ɑ: 'a', ɡ: 'g', ⅼ: 'l', ł: 'l', ø: 'o', ɩ: 'i' },
};

const LIKE_LATIN = new RegExp(`[${Object.keys(LATIN).join('')}]`, 'gu');

const INVISIBLE = /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f]/gu;

/** Lower case, Latin letters, nothing invisible; Vietnamese marks stay, all others go. */
export function unmask(text: string): string {
  return text
    .replace(/[\n\r\t]/gu, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(LIKE_LATIN, (letter) => LATIN[letter]!)
    .normalize('NFC')
    .replace(/\p{M}+/gu, '')
    .replace(/ð/gu, 'đ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const LEET: Readonly<Record<string, string>> = {
  ...{ 4: 'a', '@': 'a', 3: 'e', '€': 'e', 1: 'i', '!': 'i', '|': 'i', 0: 'o', 5: 's', $: 's', 7: 't' },
};

/** Longer "words" are addresses and codes. */
const LONGEST_WORD = 40;

const HAS_LEET = /\p{L}[\d@€!|$]|[\d@€!|$]\p{L}/u;

/** "t4i xiu", "c@sino": digits and signs in place of letters, inside words that have letters too. */
export const withoutLeet = (text: string): string =>
  !HAS_LEET.test(text)
    ? text
    : text.replace(/\S+/gu, (word) =>
        word.length <= LONGEST_WORD && /\p{L}/u.test(word)
          ? word.replace(/[4@3€1!|05$7]/gu, (sign) => LEET[sign]!)
          : word,
      );

/** "n.h.à c-á-i" → "nhàcái": four single letters in a row and more. */
export function spelledOut(text: string): string[] {
  const runs = text.match(/(?<!\p{L})\p{L}(?:[ .\-_*·|/]{1,3}\p{L}(?!\p{L})){3,}/gu) ?? [];
  return runs.map((run) => run.replace(/\P{L}/gu, ''));
}
