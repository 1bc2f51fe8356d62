import type { Role } from '#cms/access/roles.ts';
import { formatClock, formatDay, dayOf } from '#contract/text/dates.ts';

/** Something that can be done with a saved document, as the panel above its form offers it. */
export interface PanelAction {
  /** The last part of the endpoint's address. */
  action: string;
  label: string;
  /** What happens, asked before it is done. */
  question: string;
  needsReason: boolean;
  /** What most people open the form for. */
  isMain?: boolean;
  /** Whether the form must have been saved first: the act is on what is stored. */
  wantsSaved: boolean;
}

/** What the panel says and offers. The endpoints check every right again. */
export interface Panel {
  tone: 'waiting' | 'good' | 'quiet';
  text: string;
  actions: PanelAction[];
}

export interface Me {
  id: number;
  role: Role | undefined;
}

/** What the panel needs to know of a posting, as the desk holds it. */
export interface PostingFacts {
  number?: number | null;
  confirmedAt?: string | null;
  discardedAt?: string | null;
  discardReason?: string | null;
  enteredBy?: unknown;
  cancelsNumber?: number | null;
  cancelledByNumber?: number | null;
  nameShown?: string | null;
}

const CONFIRM: PanelAction = {
  action: 'confirm',
  label: 'Xác nhận',
  isMain: true,
  question: 'Khoản này sẽ có số trong sổ, lên cổng và không sửa được nữa. Bạn đã đối chiếu với chứng từ?',
  needsReason: false,
  wantsSaved: true,
};
const DISCARD: PanelAction = {
  action: 'discard',
  label: 'Bỏ khoản này',
  question: 'Khoản này sẽ không bao giờ tính, nhưng vẫn lưu ở bàn biên tập cùng lý do bỏ.',
  needsReason: true,
  wantsSaved: false,
};
const CANCEL: PanelAction = {
  action: 'cancel',
  label: 'Ghi bút toán huỷ',
  question:
    'Máy ghi một khoản mới ngược dấu. Người khác xác nhận thì hai khoản mới bù trừ nhau; ai cũng đọc được lý do.',
  needsReason: true,
  wantsSaved: false,
};
const HIDE: PanelAction = {
  action: 'hide-name',
  label: 'Ẩn tên',
  question: 'Tên thành “Nhà hảo tâm giấu tên”, lời nhắn cũng ẩn, ở mọi trang, tệp và bản tin.',
  needsReason: false,
  wantsSaved: true,
};

/** "14:05 ngày 02/06/2023" */
export const sayMoment = (moment: string): string =>
  `${formatClock(moment).slice(0, 5)} ngày ${formatDay(dayOf(moment))}`;

/** What is so with an entry, and what this person can do about it. */
export function postingPanel(facts: PostingFacts, me: Me): Panel {
  if (facts.discardedAt)
    return { tone: 'quiet', text: `Đã bỏ, không tính. Lý do: ${facts.discardReason ?? ''}`, actions: [] };
  return facts.confirmedAt ? confirmedPanel(facts, facts.confirmedAt, me) : openPanel(facts, me);
}

function openPanel(facts: PostingFacts, me: Me): Panel {
  const mine = idOf(facts.enteredBy) === me.id;
  const confirms = me.role === 'admin' || me.role === 'approver';
  const what = facts.cancelsNumber ? `Bút toán huỷ khoản số ${facts.cancelsNumber}` : 'Khoản này';
  const text = mine
    ? `${what} chờ xác nhận. Bạn là người ghi, nên người khác phải xác nhận.`
    : `${what} chờ xác nhận, chưa tính và chưa công khai.`;
  return {
    tone: 'waiting',
    text,
    actions: [...(confirms && !mine ? [CONFIRM] : []), ...(confirms || mine ? [DISCARD] : [])],
  };
}

function confirmedPanel(facts: PostingFacts, at: string, me: Me): Panel {
  const enters = me.role === 'admin' || me.role === 'treasurer';
  const isCancellable = !facts.cancelsNumber && !facts.cancelledByNumber;
  const also = facts.cancelsNumber
    ? ` Huỷ khoản số ${facts.cancelsNumber}.`
    : facts.cancelledByNumber
      ? ` Đã bị huỷ bởi khoản số ${facts.cancelledByNumber}.`
      : '';
  return {
    tone: facts.cancelledByNumber ? 'quiet' : 'good',
    text: `Khoản số ${facts.number ?? ''} trong sổ, xác nhận lúc ${sayMoment(at)}.${also}`,
    actions: [...(enters && isCancellable ? [CANCEL] : []), ...(facts.nameShown === 'hidden' ? [] : [HIDE])],
  };
}

/** A relation as the form holds it: a number, or the document. */
export function idOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'id' in value) return Number(value.id);
  return undefined;
}
