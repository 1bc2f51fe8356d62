import { capital } from '#contract/text/capital.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../reading/reading.ts';
import { finding, quoted, type Rule } from './rule.ts';

/** Addresses keep their own punctuation; a stand-in keeps the words around them apart. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d-])[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,5}\.(?:vn|com|net|org|gov|edu|info)(?![\p{L}\d])\S*/giu;
const MAILBOXES = /\S{1,64}@\S{1,200}/gu;

/** What closes an official text stands apart or not: “./.” */
const END_MARK = /\s?\.\/\./gu;

/** No quantifier without a bound: a text of one endless word costs no more than another. */
const FAULTS: readonly { pattern: RegExp; says: string }[] = [
  { pattern: /[^\s.…(“‘["] {1,8}[,;:!?](?![)(/])/gu, says: 'thừa dấu cách trước dấu câu' },
  { pattern: /[^\s.…(“‘["] {1,8}\.(?![.…\p{L}\d/])/gu, says: 'thừa dấu cách trước dấu câu' },
  { pattern: /[\p{L}\d)”’%][,;!?](?=[\p{L}“(])/gu, says: 'thiếu dấu cách sau dấu câu' },
  { pattern: /\p{L}{2}:(?=\p{L})/gu, says: 'thiếu dấu cách sau dấu câu' },
  { pattern: /\p{Ll}{3}\.(?=\p{Lu}\p{Ll})/gu, says: 'thiếu dấu cách sau dấu câu' },
  { pattern: /[(“‘[] {1,8}(?=\S)/gu, says: 'thừa dấu cách sau dấu mở' },
  { pattern: /\S {1,8}[)”’\]](?!\p{L})/gu, says: 'thừa dấu cách trước dấu đóng' },
  { pattern: /\p{L}{2}(?:\((?=\p{L}{2})|”(?=\p{L}))/gu, says: 'thiếu dấu cách cạnh dấu ngoặc' },
  {
    pattern: /[\p{L}\d](?:[-–—] {1,8}|(?<=\S) {1,8}[-–—](?=[\p{L}\d]))(?=[\p{L}\d])/gu,
    says: 'dấu gạch ngang chỉ cách một bên',
  },
];

const MOST_SHOWN = 2;

/** Spaces and punctuation as a printer sets them. One finding for each passage, with examples. */
export const spacing: Rule = ({ passages }) => passages.flatMap(faultsIn);

function faultsIn(passage: Passage): Finding[] {
  const text = withoutAddresses(passage.text);
  const findings: Finding[] = [];
  const say = (rule: string, message: string) =>
    findings.push(finding('warn', rule, passage, capitalised(message, passage)));
  const double = /\S[ \u00a0]{2,}(?=\S)/u.exec(text);
  if (double) say('double-space', `có hai dấu cách liền nhau ở ${around(text, double)}. Hãy bỏ bớt một.`);
  const found = FAULTS.flatMap(({ pattern, says }) =>
    [...text.matchAll(pattern)].map((match) => ({ match, says })),
  );
  if (found.length > 0) {
    const shown = found.slice(0, MOST_SHOWN).map(({ match, says }) => `${around(text, match)} (${says})`);
    const more = found.length > MOST_SHOWN ? ` và ${found.length - MOST_SHOWN} chỗ nữa` : '';
    say('punctuation', `dấu câu chưa chuẩn: ${shown.join(', ')}${more}.`);
  }
  return findings;
}

function withoutAddresses(text: string): string {
  const apart = text.includes('@') ? text.replace(MAILBOXES, 'x') : text;
  return apart.replace(ADDRESSES, 'x').replace(END_MARK, '.');
}

/** How much of the words on both sides is shown. */
const CONTEXT = 14;

/** The place of a match with the words around it. */
function around(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  const before = /\S*$/u.exec(text.slice(Math.max(0, match.index - CONTEXT), match.index))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + CONTEXT))?.[0] ?? '';
  return quoted(before + match[0] + after, 40);
}

const capitalised = (message: string, { block }: Passage) =>
  block === undefined ? capital(message) : message;
