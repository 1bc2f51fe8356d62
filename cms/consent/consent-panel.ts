import { dayOf, formatDay } from '#contract/text/dates.ts';
import type { Panel, PanelAction } from '#cms/giving/panel/posting-panel.ts';
import { isOver } from './consent-rules.ts';
import { day, words, type Doc } from '#cms/publishing/faces/read.ts';

const WITHDRAW: PanelAction = {
  action: 'withdraw',
  label: 'Rút lại đồng ý',
  question:
    'Các ảnh của phiếu này rời mọi trang của cổng ngay lập tức, kể cả bài đang đăng. Phiếu đã rút không khôi phục được; nếu sau này lại đồng ý, hãy lập phiếu mới.',
  needsReason: false,
  wantsSaved: true,
};

const FORGET: PanelAction = {
  action: 'forget',
  label: 'Xóa dữ liệu cá nhân',
  question:
    'Tên, người đại diện, ghi chú và bản chụp phiếu bị xóa hẳn. Sổ vẫn giữ số phiếu, ngày và các ảnh để không ai dùng lại những ảnh ấy.',
  needsReason: false,
  wantsSaved: false,
};

/** What stands above the form of a saved consent. */
export function consentPanel(consent: Doc, mayForget: boolean, today = dayOf(new Date())): Panel {
  const withdrawn = day(consent.withdrawnAt);
  if (withdrawn) {
    const forgotten = /\(đã xóa tên\)$/u.test(words(consent.person) ?? '');
    return {
      tone: 'quiet',
      text: `Đã rút lại ngày ${formatDay(withdrawn)}. Các ảnh của phiếu này không hiện trên cổng${forgotten ? ', dữ liệu cá nhân đã xóa' : ''}.`,
      actions: mayForget && !forgotten ? [FORGET] : [],
    };
  }
  const until = day(consent.expiresOn);
  if (isOver(consent, today))
    return {
      tone: 'waiting',
      text: `Đã hết hạn ngày ${formatDay(until!)}: ảnh đã được gỡ. Muốn dùng tiếp, hãy xin đồng ý mới và lập phiếu mới.`,
      actions: [WITHDRAW],
    };
  const text = until
    ? `Đang có hiệu lực đến hết ngày ${formatDay(until)}.`
    : 'Đang có hiệu lực, không có hạn.';
  return { tone: 'good', text, actions: [WITHDRAW] };
}
