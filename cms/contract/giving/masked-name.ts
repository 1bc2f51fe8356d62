import { normalizeText } from '../text/normalize.ts';

/*
 * In a Vietnamese name the last word is the one by which its bearer is known. It is cut to its initial; what
 * cannot be told apart from a name is cut rather than shown.
 */

/** "và", commas and the like: each side is somebody. "VA" is how banks write it. */
const BETWEEN = /(\s+(?:và|va|cùng|với|&|\+)\s+|\s*[,;/&+|]\s*|\s+[-–—]\s+)/iu;
const EDGES = /^[\s,;/&+|.'’–—-]+|[\s,;/&+|–—-]+$/gu;

/** Brackets, words with digits, and what no name has: each with what comes in its place. */
const LEAVE_OUT: readonly [RegExp, string][] = [
  [/(?<!\p{L})đ\/c(?!\p{L})/giu, 'đồng chí'],
  [/[([{].*?(?:[)\]}]|$)/gu, ' '],
  [/[^\s,;/&+|]*\p{N}[^\s,;/&+|]*/gu, ' '],
  [/\*/gu, ''],
  [/[^\p{L}\p{M}\s,;/&+|.'’–—-]/gu, ' '],
];

/** Words before a name. Without marks they are names too (Châu, Bác), so they count as written here only. */
const TITLES = new Set(
  'ông bà anh chị cô chú bác cụ em cháu bạn thầy dì cậu mợ thím dượng gia đình gđ vợ chồng con mẹ bố má các nhóm họ mr mrs ms đồng chí bs ths ts gs'.split(
    ' ',
  ),
);

/** What giver and bank write after a name in capitals, where small letters don't tell. */
const AFTER_NAME =
  /\s(?:chuy[eể]n\s+(?:ti[eề]n|kho[aả]n|cho|đ[eế]n|den|qua|t[uừ])|c[kt]|g[uử]i|[uủ]ng h[oộ]|[dđ][oó]ng g[oó]p|quy[eê]n g[oó]p|h[oỗ] tr[oợ]|gi[uú]p [dđ][oỡ]|thanh to[aá]n|n[oộ]p ti[eề]n|transfer|chuyentien|ungho)(?:\s.*)?$/iu;

/** Longer than this, and something follows the name that nobody has told apart from it. */
const MOST_WORDS = 4;
const SURELY_NAME = 2;

/**
 * Individuals without the word they are called by: "Ông Nguyễn Văn An và bà Bình" → "Ông Nguyễn Văn A*** và bà
 * B***". What stands in brackets, digits, emoji and words behind the name are left out.
 * @returns '' if there is no name in it
 */
export function maskedName(name: string): string {
  const text = LEAVE_OUT.reduce((left, [what, by]) => left.replace(what, by), name);
  return maskedWords(normalizeText(text).replace(EDGES, ''));
}

function maskedWords(text: string): string {
  // "Anh" alone is a name; "Ông/Bà An" has two titles.
  if (isTitle(text) && !isLower(text)) return masked([text]);
  return text
    .split(BETWEEN)
    .map((part, i) => (i % 2 === 1 ? part : maskedPeople(part.replace(AFTER_NAME, ''))))
    .join('')
    .replace(EDGES, '');
}

const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
const isLower = (word: string) => /^\P{L}*\p{Ll}/u.test(word);

/** "anh An chị Bình": a title in small letters begins the next person. */
function maskedPeople(part: string): string {
  const words = part.split(' ').filter((word) => /\p{L}/u.test(word));
  const people: string[][] = [];
  words.forEach((word, i) => {
    const begins = i === 0 || (isTitle(word) && isLower(word) && !isTitle(words[i - 1]!));
    if (begins) people.push([word]);
    else people.at(-1)!.push(word);
  });
  return people.map(maskedPerson).join(' ');
}

function maskedPerson(words: string[]): string {
  const titled = words.findIndex((word) => !isTitle(word));
  if (titled < 0) return words.join(' ');
  return [...words.slice(0, titled), masked(nameOnly(words.slice(titled)))].join(' ');
}

function masked(name: string[]): string {
  const last = name.length > MOST_WORDS ? SURELY_NAME : name.length - 1;
  const initial = /\p{L}\p{M}*/u.exec(name[last]!)![0];
  return [...name.slice(0, last), `${initial}***`].join(' ');
}

/** "Nguyễn Văn An thôn Nà Bản": the name ends where the small letters begin. */
function nameOnly(words: string[]): string[] {
  const end = isLower(words[0]!) ? -1 : words.findIndex(isLower);
  return end < 0 ? words : words.slice(0, end);
}
