import { normalizeText } from '../text/normalize.ts';
import { REDACTED, redact } from './redact.ts';

/** Who gave without a name that may be shown. */
export const HIDDEN_NAME = 'Nhà hảo tâm giấu tên';

export interface Donor {
  name: string;
  kind: 'individual' | 'organisation';
  shown: 'masked' | 'full' | 'hidden';
}

/**
 * A giver's name as the public may see it: organisations in full; individuals as "Nguyễn Văn A***" unless they
 * asked for more or less. Telephone and account numbers in a name never remain.
 */
export function publicName({ name, kind, shown }: Donor): string {
  if (shown === 'hidden') return HIDDEN_NAME;
  const clean = withoutNumbers(name);
  const isMasked = kind === 'individual' && shown === 'masked';
  return (isMasked ? masked(clean) : clean) || HIDDEN_NAME;
}

function withoutNumbers(name: string): string {
  const text = normalizeText(redact(normalizeText(name)).replaceAll(REDACTED, ' '));
  return /\p{L}/u.test(text) ? text.replace(/^[\s,;:.–-]+|[\s,;:–-]+$/gu, '') : '';
}

/** "và", commas and the like: each side is somebody. "va" is how banks write it. */
const BETWEEN = /(\s+(?:và|va|cùng|với|&|\+)\s+|\s*[,;/&+|]\s*|\s+[-–—]\s+)/iu;

function masked(name: string): string {
  const text = normalizeText(
    name.replace(/[([{].*?(?:[)\]}]|$)/gu, ' ').replace(/[^\p{L}\p{M}\p{N}\s,;/&+|.'’–—-]/gu, ' '),
  );
  return text
    .split(BETWEEN)
    .map((part, i) => (i % 2 === 1 ? part : maskedPeople(part)))
    .join('')
    .replace(/^[\s,;/&+|–—-]+|[\s,;/&+|–—-]+$/gu, '');
}

/** Words before a name. Folded they are names too ("Châu", "Anh"), so they count as written here only. */
const TITLES = new Set(
  'ông bà anh chị cô chú bác cụ em cháu bạn thầy dì cậu mợ thím dượng gia đình gđ vợ chồng con mẹ bố ba má các nhóm họ mr mrs ms đồng chí đ/c bs ths ts gs'.split(
    ' ',
  ),
);

const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
const isLower = (word: string) => word === word.toLowerCase();

/** "anh An chị Bình": a title in small letters begins the next person. */
function maskedPeople(part: string): string {
  const words = part.split(' ').filter((word) => !/\p{N}/u.test(word) && /\p{L}/u.test(word));
  const people: string[][] = [];
  words.forEach((word, i) => {
    const begins = i === 0 || (isTitle(word) && isLower(word) && !isTitle(words[i - 1]!));
    if (begins) people.push([word]);
    else people.at(-1)!.push(word);
  });
  return people.map(maskedPerson).filter(Boolean).join(' ');
}

/** More words than a Vietnamese name has: something follows the name that nobody has told apart from it. */
const MOST_WORDS = 5;

function maskedPerson(words: string[]): string {
  const from = words.findIndex((word) => !isTitle(word));
  if (from < 0) return words.join(' ');
  const name = nameOnly(words.slice(from));
  const last = Math.min(name.length, name.length > MOST_WORDS ? 3 : MOST_WORDS) - 1;
  const initial = /^[^\p{L}]*(?<letter>\p{L}\p{M}*)/u.exec(name[last]!)?.groups?.letter ?? '';
  return [...words.slice(0, from), ...name.slice(0, last), `${initial}***`].join(' ');
}

/** What bank customers write after their name. */
const AFTER_NAME =
  /^(?:chuyển|chuyen|ck|ct|ủng|ung|đóng|dong|gửi|gui|góp|gop|tặng|tang|hỗ|ho|quyên|quyen|giúp|giup|nộp|nop|transfer|chuyentien|ungho)$/iu;

/** "Nguyễn Văn An thôn Nà Bản", "NGUYEN VAN AN chuyen tien": the name ends where the small letters begin. */
function nameOnly(words: string[]): string[] {
  const isMixed = !isLower(words[0]!);
  const end = words.findIndex(
    (word, i) => i > 0 && ((isMixed && isLower(word)) || (i > 1 && AFTER_NAME.test(word))),
  );
  return end < 0 ? words : words.slice(0, end);
}
