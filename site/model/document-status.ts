import type { CardOf } from '#contract/faces/face.ts';
import { dayAfter } from '#contract/text/dates.ts';
import { dayStamp, type Stamp } from './stamp.ts';

export type DocumentStatus = 'future' | 'inForce' | 'amended' | 'ended' | 'replaced';

export interface StatusView {
  status: DocumentStatus;
  label: string;
  /** What stands between the label and its day. */
  link: string;
  /** The day on which this began, or for what is to come, will begin. */
  since: Stamp;
}

/** As the national database of legal papers says it (vbpl.vn), with the reason. */
const WORDS: Record<DocumentStatus, Pick<StatusView, 'label' | 'link'>> = {
  future: { label: 'Chưa có hiệu lực', link: ', có hiệu lực từ ngày' },
  inForce: { label: 'Còn hiệu lực', link: ' từ ngày' },
  amended: { label: 'Hết hiệu lực một phần', link: ', được sửa đổi, bổ sung từ ngày' },
  ended: { label: 'Hết hiệu lực toàn bộ', link: ' từ ngày' },
  replaced: { label: 'Hết hiệu lực toàn bộ', link: ', bị thay thế từ ngày' },
};

type Paper = CardOf<'document'>;

export interface StatusAnswers {
  document: Pick<Paper, 'issuedOn' | 'effectiveOn' | 'endsOn'>;
  /** What says of itself that it replaces this paper, or amends it; only what is live. */
  replacedBy: readonly Paper[];
  amendedBy: readonly Paper[];
  hasCome: (day: string) => boolean;
}

/** The first day in force. */
export const effectiveDay = ({ effectiveOn, issuedOn }: Pick<Paper, 'issuedOn' | 'effectiveOn'>) =>
  effectiveOn ?? issuedOn;

/**
 * What a paper's days and those of its successors make of it today. A successor counts from the day on which it is
 * itself in force: until then the old paper holds. Every day that is looked at is asked for by `hasCome`, so that
 * the page is made again when it comes.
 */
export function documentStatus({ document, replacedBy, amendedBy, hasCome }: StatusAnswers): StatusView {
  const replaced = firstDay(replacedBy, hasCome);
  const over = document.endsOn && dayAfter(document.endsOn);
  const isOver = over !== undefined && hasCome(over);
  // Whichever came first has ended it: what has run out can no longer be replaced.
  if (isOver && (!replaced || over <= replaced)) return view('ended', over);
  if (replaced) return view('replaced', replaced);
  if (!hasCome(effectiveDay(document))) return view('future', effectiveDay(document));
  const amended = firstDay(amendedBy, hasCome);
  return amended ? view('amended', amended) : view('inForce', effectiveDay(document));
}

/** The earliest day that has come on which one of these papers was in force. */
function firstDay(papers: readonly Paper[], hasCome: StatusAnswers['hasCome']): string | undefined {
  return papers.map(effectiveDay).filter(hasCome).sort()[0];
}

const view = (status: DocumentStatus, day: string): StatusView => ({
  status,
  ...WORDS[status],
  since: dayStamp(day),
});
