import { idOf, sayMoment, type Me, type Panel, type PanelAction } from './posting-panel.ts';

/** What the panel needs to know of an account, as the desk holds it. */
export interface AccountFacts {
  state?: string | null;
  proposedBy?: unknown;
  verifiedAt?: string | null;
  closedAt?: string | null;
  reason?: string | null;
}

const VERIFY: PanelAction = {
  action: 'verify',
  label: 'Xác minh tài khoản',
  isMain: true,
  question:
    'Bạn đã gọi ngân hàng hoặc chuyển thử để thấy đúng tên chủ tài khoản? Tài khoản cũ của công trình, nếu có, sẽ đóng lại.',
  needsReason: false,
  wantsSaved: true,
};
const close = (label: string, question: string): PanelAction => ({
  action: 'close',
  label,
  question,
  needsReason: true,
  wantsSaved: false,
});
const CLOSE = close(
  'Đóng tài khoản',
  'Mã chuyển khoản của công trình mất ngay. Tài khoản vẫn lưu lại, ai cũng đọc được lý do.',
);
const TAKE_BACK = close('Bỏ đề nghị này', 'Đề nghị vẫn lưu ở bàn biên tập cùng lý do bỏ.');

/** What is so with an account, and what this person can do about it. */
export function accountPanel(facts: AccountFacts, me: Me): Panel {
  const confirms = me.role === 'admin' || me.role === 'approver';
  const mine = idOf(facts.proposedBy) === me.id;
  switch (facts.state) {
    case 'verified':
      return {
        tone: 'good',
        text: `Đã xác minh lúc ${sayMoment(facts.verifiedAt ?? '')}; đang nhận đóng góp khi công trình kêu gọi.`,
        actions: confirms ? [CLOSE] : [],
      };
    case 'closed':
    case 'dismissed':
      return {
        tone: 'quiet',
        text: `${facts.state === 'closed' ? 'Đã đóng' : 'Không chấp nhận'} lúc ${sayMoment(facts.closedAt ?? '')}. Lý do: ${facts.reason ?? ''}`,
        actions: [],
      };
    default:
      return {
        tone: 'waiting',
        text: mine
          ? 'Chờ xác minh. Bạn là người đề nghị, nên người khác phải xác minh. Trong lúc chờ, mã chuyển khoản ẩn.'
          : 'Chờ xác minh. Trong lúc chờ, mã chuyển khoản của công trình ẩn.',
        actions: [...(confirms && !mine ? [VERIFY] : []), ...(confirms || mine ? [TAKE_BACK] : [])],
      };
  }
}
