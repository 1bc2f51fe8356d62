import type { CardOf } from '#contract/faces/face.ts';
import { dayAfter } from '#contract/text/dates.ts';
import { dayStamp, type Stamp } from './stamp.ts';

export type DocumentStatus = 'future' | 'inForce' | 'amended' | 'ended' | 'replaced';

export interface StatusView {
  status: DocumentStatus;
  label: string;
  /** The day on which this began, or for what is to come, will begin. */
  since?: Stamp;
}

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
  if (isOver && (!replaced || over <= replaced)) return view('ended', 'Hết hiệu lực', over);
  if (replaced) return view('replaced', 'Bị thay thế', replaced);
  if (!hasCome(effectiveDay(document))) return view('future', 'Chưa có hiệu lực', effectiveDay(document));
  const amended = firstDay(amendedBy, hasCome);
  if (amended) return view('amended', 'Còn hiệu lực, được sửa đổi, bổ sung', amended);
  return view('inForce', 'Còn hiệu lực', effectiveDay(document));
}

/** The earliest day that has come on which one of these papers was in force. */
function firstDay(papers: readonly Paper[], hasCome: StatusAnswers['hasCome']): string | undefined {
  return papers.map(effectiveDay).filter(hasCome).sort()[0];
}

const view = (status: DocumentStatus, label: string, day: string): StatusView => ({
  status,
  label,
  since: dayStamp(day),
});
