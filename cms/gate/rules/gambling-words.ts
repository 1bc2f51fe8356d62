import { capital } from '#contract/text/capital.ts';
import { gamblingIn, isAgainst } from '../gambling/find-gambling.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../reading/reading.ts';
import { finding, type Rule } from './rule.ts';

/** The Union campaigns against gambling, so words in a text only warn; a title that invites to it is an injection. */
export const gamblingWords: Rule = ({ passages }) => passages.flatMap((passage) => problemOf(passage) ?? []);

function problemOf(passage: Passage): Finding | undefined {
  const word = gamblingIn(passage.text);
  if (!word) return undefined;
  const isTitle = passage.role === 'title' || passage.role === 'heading';
  if (isTitle && !isAgainst(passage.text))
    return finding(
      'block',
      'gambling',
      passage,
      say(
        `có từ ngữ quảng bá cờ bạc: “${word}”. Nếu là bài phòng chống, hãy nói rõ trong tít (ví dụ “Phòng chống …”); nếu bạn không tự viết, hãy báo quản trị.`,
        passage,
      ),
    );
  return finding(
    'warn',
    'gambling',
    passage,
    say(`có từ ngữ cờ bạc: “${word}”. Hãy xem lại có phải nội dung bị chèn không.`, passage),
  );
}

const say = (message: string, { block }: Passage) => (block === undefined ? capital(message) : message);
