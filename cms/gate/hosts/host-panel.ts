import { idOf, sayMoment, type Me, type Panel, type PanelAction } from '#cms/giving/panel/posting-panel.ts';

export interface HostFacts {
  host?: string | null;
  proposedBy?: unknown;
  approvedAt?: string | null;
}

const approve = (host: string): PanelAction => ({
  action: 'approve',
  label: 'Duyệt trang này',
  isMain: true,
  question: `Bạn đã mở https://${host}/ và thấy đúng là trang đó? Mọi bài sẽ dẫn liên kết tới đây được, kể cả tên miền con.`,
  needsReason: false,
  wantsSaved: false,
});

/** What is so with a host, and what this person can do about it. */
export function hostPanel(facts: HostFacts, me: Me): Panel {
  if (facts.approvedAt)
    return {
      tone: 'good',
      text: `Đã duyệt lúc ${sayMoment(facts.approvedAt)}. Bài dẫn liên kết tới đây được.`,
      actions: [],
    };
  const mayApprove = me.role === 'admin' || me.role === 'approver';
  const mine = idOf(facts.proposedBy) === me.id;
  const text = mine
    ? 'Chờ duyệt. Bạn là người đề nghị, nên người khác phải duyệt.'
    : 'Chờ duyệt. Bài có liên kết tới đây chưa đăng được.';
  return { tone: 'waiting', text, actions: mayApprove && !mine ? [approve(facts.host ?? '')] : [] };
}
