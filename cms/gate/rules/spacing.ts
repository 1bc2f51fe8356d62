import type { Finding } from '../finding.ts';
import type { Passage } from '../reading/reading.ts';
import { finding, quoted, type Rule } from './rule.ts';

/** Addresses keep their own punctuation; a stand-in keeps the words around them apart. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|(?<![\p{L}\d])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org|gov|edu|info)(?![\p{L}\d])\S*/giu;

/** What closes an official text stands apart or not: “./.” */
const END_MARK = /\s?\.\/\./gu;

const FAULTS: readonly { pattern: RegExp; says: string }[] = [
  { pattern: /\S*[^\s.…(“‘["] +[,;:!?.](?![.…\p{L}\d/])/gu, says: 'thừa dấu cách trước dấu câu' },
  { pattern: /[\p{L}\d)”’%]+[,;!?](?=[\p{L}“(])\S*/gu, says: 'thiếu dấu cách sau dấu câu' },
  { pattern: /\p{L}{2,}:(?=\p{L})\S*/gu, says: 'thiếu dấu cách sau dấu câu' },
  { pattern: /[\p{Ll}]{3,}\.(?=\p{Lu}\p{Ll})\S*/gu, says: 'thiếu dấu cách sau dấu câu' },
  { pattern: /[(“‘[] +\S+/gu, says: 'thừa dấu cách sau dấu mở' },
  { pattern: /\S+ +[)”’\]](?!\p{L})/gu, says: 'thừa dấu cách trước dấu đóng' },
  { pattern: /\p{L}{2,}(?:\((?=\p{L}{2,})|[”](?=\p{L}))\S*/gu, says: 'thiếu dấu cách cạnh dấu ngoặc' },
  {
    pattern: /[\p{L}\d]+(?:[-–—] +|(?<=\S) +[-–—](?=[\p{L}\d]))[\p{L}\d]+/gu,
    says: 'dấu gạch ngang chỉ cách một bên',
  },
];

const MOST_SHOWN = 2;

/** Spaces and punctuation as a printer sets them. One finding for each passage, with examples. */
export const spacing: Rule = ({ passages }) => passages.flatMap(faultsIn);

function faultsIn(passage: Passage): Finding[] {
  const text = passage.text.replace(ADDRESSES, 'x').replace(END_MARK, '.');
  const findings: Finding[] = [];
  const say = (rule: string, message: string) =>
    findings.push(finding('warn', rule, passage, capitalised(message, passage)));
  if (/\S[ \u00a0]{2,}\S/u.test(text))
    say('double-space', `có hai dấu cách liền nhau ở ${quoted(around(text), 40)}. Hãy bỏ bớt một.`);
  const found = FAULTS.flatMap(({ pattern, says }) =>
    [...text.matchAll(pattern)].map(([part]) => ({ part, says })),
  );
  if (found.length > 0) {
    const shown = found.slice(0, MOST_SHOWN).map(({ part, says }) => `${quoted(part, 30)} (${says})`);
    const more = found.length > MOST_SHOWN ? ` và ${found.length - MOST_SHOWN} chỗ nữa` : '';
    say('punctuation', `dấu câu chưa chuẩn: ${shown.join(', ')}${more}.`);
  }
  return findings;
}

const around = (text: string) => /\S*\s\S+[ \u00a0]{2,}\S+|\S+[ \u00a0]{2,}\S+/u.exec(text)?.[0] ?? '';

const capitalised = (message: string, { block }: Passage) =>
  block === undefined ? message.charAt(0).toUpperCase() + message.slice(1) : message;
