import { parseDocumentNumber, runTogether } from '#contract/text/document-number.ts';
import { formatDay } from '#contract/text/dates.ts';
import type { PaperFacts } from '../facts/facts.ts';
import { issuerKey } from '../facts/issuer-key.ts';
import type { Finding } from '../finding.ts';
import type { Paper } from '../reading/reading.ts';
import { finding, quoted, type Rule } from './rule.ts';

/** What a paper says of its number, its days and the papers before it. */
export const papers: Rule = ({ paper }, { papers: known }) =>
  paper ? [...numberProblems(paper, known), ...dayProblems(paper), ...relationProblems(paper, known)] : [];

function numberProblems(paper: Paper, known: readonly PaperFacts[]): Finding[] {
  const { number, issuedOn } = paper;
  if (number && !parseDocumentNumber(number))
    return [
      finding(
        'warn',
        'paper-number',
        { path: 'number' },
        `${quoted(number)} không có dạng số, ký hiệu quen thuộc (25-KH/TĐTN-BTG): người đọc khó tìm thấy theo số, bài dẫn số này không tự thành liên kết.`,
      ),
    ];
  // Numbers begin again each year or term; the same office does not give one twice in a year.
  const twin = known.find(
    (other) =>
      runTogether(other.number) === runTogether(number) &&
      other.issuer === issuerKey(paper.issuer) &&
      other.issuedOn?.slice(0, 4) === issuedOn?.slice(0, 4),
  );
  if (!number || !issuedOn || !twin?.issuedOn) return [];
  return [
    finding(
      'warn',
      'paper-twice',
      { path: 'number' },
      `Đã có văn bản số ${twin.number} ngày ${formatDay(twin.issuedOn)} của cùng cơ quan: ${quoted(twin.title)}. Hãy xem có nhập trùng không.`,
    ),
  ];
}

function dayProblems({ issuedOn, effectiveOn, endsOn }: Paper): Finding[] {
  const begins = effectiveOn ?? issuedOn;
  return [
    ...(begins && endsOn && endsOn < begins
      ? [
          finding(
            'block',
            'paper-days',
            { path: 'endsOn' },
            `Hết hiệu lực (${formatDay(endsOn)}) trước ngày có hiệu lực (${formatDay(begins)}). Hãy sửa một trong hai ngày.`,
          ),
        ]
      : []),
    ...(issuedOn && effectiveOn && effectiveOn < issuedOn
      ? [
          finding(
            'warn',
            'paper-days',
            { path: 'effectiveOn' },
            `Có hiệu lực (${formatDay(effectiveOn)}) trước ngày ban hành (${formatDay(issuedOn)}). Hãy xem lại hai ngày.`,
          ),
        ]
      : []),
  ];
}

function relationProblems(paper: Paper, known: readonly PaperFacts[]): Finding[] {
  return (['replaces', 'amends'] as const).flatMap((path) =>
    paper[path].flatMap((id): Finding[] => {
      const says = path === 'replaces' ? 'thay thế' : 'sửa đổi';
      if (id === paper.id)
        return [finding('block', 'paper-itself', { path }, `Văn bản không thể ${says} chính nó.`)];
      const other = known.find((one) => one.id === id);
      if (!other) return [];
      if (paper.id && other.replaces.includes(paper.id))
        return [
          finding(
            'block',
            'paper-circle',
            { path },
            `Văn bản ${other.number} đã ghi là thay thế văn bản này. Chỉ một trong hai văn bản thay thế văn bản kia.`,
          ),
        ];
      if (!paper.issuedOn || !other.issuedOn || other.issuedOn <= paper.issuedOn) return [];
      return [
        finding(
          'warn',
          'paper-order',
          { path },
          `Văn bản ${other.number} ban hành ngày ${formatDay(other.issuedOn)}, sau văn bản này (${formatDay(paper.issuedOn)}), nên khó có thể bị văn bản này ${says}.`,
        ),
      ];
    }),
  );
}
