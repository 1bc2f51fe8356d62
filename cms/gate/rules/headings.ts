import type { Finding } from '../finding.ts';
import type { Passage } from '../reading/reading.ts';
import { finding, quoted, type Rule } from './rule.ts';

/** Whoever listens to a page walks it by its headings: none may be empty, none may skip a step. The title is the first. */
export const headings: Rule = ({ passages }) => {
  const all = passages.filter(({ role }) => role === 'heading');
  const texts = Map.groupBy(all, ({ path }) => path);
  return [...texts.values()].flatMap(inOneText);
};

function inOneText(headings: readonly Passage[]): Finding[] {
  const findings: Finding[] = [];
  let above = 1;
  for (const heading of headings) {
    const level = heading.level ?? 2;
    if (!/[\p{L}\p{N}]/u.test(heading.text)) {
      findings.push(
        finding('block', 'heading-empty', heading, 'tiêu đề còn trống. Hãy viết tiêu đề, hoặc xóa dòng này.'),
      );
      continue;
    }
    if (level > above + 1)
      findings.push(
        finding(
          'block',
          'heading-order',
          heading,
          `tiêu đề ${quoted(heading.text)} là cấp ${level}, ${saidAbove(above)}. Hãy chọn cấp ${above + 1}.`,
        ),
      );
    above = level;
  }
  return findings;
}

const saidAbove = (level: number) =>
  level === 1 ? 'trong khi phía trên mới chỉ có tên bài' : `ngay sau tiêu đề cấp ${level}`;
