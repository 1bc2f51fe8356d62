import { foldVi } from '#contract/text/fold.ts';
import type { QueryTerm } from '#contract/text/search-key.ts';
import type { ReadQuery } from './read-query.ts';

/*
 * Words that make a question of what is looked for. They are left out only where all words together find nothing.
 */
const QUESTION_WORDS = [
  ...[
    'cho tôi hỏi',
    'xin hỏi',
    'xin cho hỏi',
    'tôi muốn',
    'em muốn',
    'mình muốn',
    'muốn',
    'cần tìm',
    'tìm kiếm',
  ],
  ...[
    'làm sao để',
    'làm thế nào để',
    'làm thế nào',
    'làm sao',
    'như thế nào',
    'thế nào',
    'ra sao',
    'cách nào',
  ],
  ...[
    'ở đâu',
    'chỗ nào',
    'khi nào',
    'bao giờ',
    'lúc nào',
    'ngày nào',
    'bao nhiêu',
    'mấy giờ',
    'vì sao',
    'tại sao',
  ],
  ...['là gì', 'những gì', 'có gì', 'là ai', 'những ai', 'được không', 'có không', 'có những'],
  ...['gì', 'ai', 'nào', 'nhỉ', 'vậy'],
];

/** Small words that say nothing. Without their marks they are other words: "tài", "chợ", "vẻ". */
const SMALL_WORDS = [
  'là',
  'thì',
  'mà',
  'của',
  'cho',
  'và',
  'ở',
  'tại',
  'về',
  'để',
  'các',
  'những',
  'có',
  'không',
];

/** In two spellings; the longest first, so that "là gì" goes as a whole. */
const byLength = (phrases: readonly string[]) =>
  phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const WITH_MARKS = byLength([...QUESTION_WORDS, ...SMALL_WORDS]);
const WITHOUT_MARKS = byLength(QUESTION_WORDS.filter((words) => words.length > 2).map(foldVi));

/** A query without them; undefined where it has none, or nothing else. */
export function withoutQuestionWords({ terms }: ReadQuery): string | undefined {
  const left = termsThatMatter(terms);
  if (left.length === 0 || left.length === terms.length) return undefined;
  return left.map(({ accented }) => accented).join(' ');
}

function termsThatMatter(terms: readonly QueryTerm[]): QueryTerm[] {
  const phrases = terms.some(({ marked }) => marked) ? WITH_MARKS : WITHOUT_MARKS;
  const left: QueryTerm[] = [];
  for (let at = 0; at < terms.length; at++) {
    const phrase = phrases.find((words) => words.every((word, i) => terms[at + i]?.accented === word));
    if (phrase) at += phrase.length - 1;
    else left.push(terms[at]!);
  }
  return left;
}
