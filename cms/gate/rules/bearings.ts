import { formatDay } from '#contract/text/dates.ts';
import type { BearingFacts } from '../facts/facts.ts';
import type { Finding } from '../finding.ts';
import type { Bearing, Reading } from '../reading/reading.ts';
import { finding, type Rule } from './rule.ts';

const NAMES = { place: 'địa bàn', unit: 'đơn vị' } as const;

/** Places and units end and are followed by others: a text names those of its own day. */
export const bearings: Rule = ({ bearings, span }, facts) =>
  bearings.flatMap((bearing) => {
    const known = facts.bearings.get(`${bearing.kind}:${bearing.id}`);
    return (known && problemOf(bearing, known, span)) ?? [];
  });

function problemOf(
  bearing: Bearing,
  known: BearingFacts,
  { from, to }: Reading['span'],
): Finding | undefined {
  const name = `${NAMES[bearing.kind] === 'đơn vị' ? 'Đơn vị' : 'Địa bàn'} “${known.name}”`;
  if (known.validTo && from && known.validTo < from) {
    const instead = known.successor
      ? `Hãy chọn “${known.successor}”.`
      : `Hãy chọn ${NAMES[bearing.kind]} hiện nay.`;
    return finding(
      'block',
      'bearing-over',
      bearing,
      `${name} hết hiệu lực từ sau ngày ${formatDay(known.validTo)}, trước ngày của nội dung này (${formatDay(from)}). ${instead}`,
    );
  }
  if (known.validFrom && to && to < known.validFrom)
    return finding(
      'warn',
      'bearing-not-yet',
      bearing,
      `${name} mới có từ ngày ${formatDay(known.validFrom)}, sau ngày của nội dung này (${formatDay(to)}). Hãy xem có đúng tên lúc đó không.`,
    );
  return undefined;
}
