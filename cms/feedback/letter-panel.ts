import { LETTER_KEPT } from '#contract/feedback/retention.ts';
import type { Panel, PanelAction } from '#cms/giving/panel/posting-panel.ts';
import { sayDue, sayForgotten } from './letter-standing.ts';
import { mailAddressIn } from './mail-address-in.ts';

export interface LetterFacts {
  status?: string | null;
  contact?: string | null;
  answer?: unknown;
  receivedAt?: string | null;
  forgottenAt?: string | null;
}

const action = (action: string, label: string, question: string, more: Partial<PanelAction> = {}) => ({
  ...{ action, label, question, needsReason: false, wantsSaved: false },
  ...more,
});

const TAKE = action('take', 'Nhận xử lý', 'Người viết tra cứu sẽ thấy thư đang được xử lý.', {
  isMain: true,
});
const CLEAR = action('clear', 'Không phải thư rác', 'Thư sẽ vào danh sách thư mới.', { isMain: true });
const SPAM = action(
  'spam',
  'Là thư rác',
  `Thư được để riêng, nội dung tự xóa sau ${LETTER_KEPT.spamDays} ngày. Người gửi không biết việc này.`,
);
const REPLY = action(
  'send-reply',
  'Gửi thư trả lời',
  'Thư trả lời bên dưới sẽ gửi tới địa chỉ người viết để lại, và thư góp ý tính là đã trả lời.',
  { isMain: true, wantsSaved: true },
);
const DRAFT = action(
  'draft-answer',
  'Soạn trả lời trên cổng',
  'Một bản nháp trả lời được tạo, không mang theo tên hay lời thư. Người viết xem được bằng mã sau khi bản ấy được duyệt và đăng.',
  { wantsSaved: true },
);
const CLOSE = action(
  'close',
  'Đã trả lời cách khác',
  'Dùng khi đã trả lời qua điện thoại hoặc gặp trực tiếp. Thư tính là đã trả lời.',
);

const REOPEN = action(
  'reopen',
  'Mở lại',
  'Thư trở lại tình trạng đang xử lý, ví dụ khi người viết hỏi thêm hoặc bấm nhầm.',
);

/** Where a letter stands, by when it is to be answered, and what can be done about it. @param today "2026-11-23" */
export function letterPanel(letter: LetterFacts, today: string): Panel {
  const { tone, text, actions } = standing(letter);
  const due = sayDue(letter, today);
  const end = sayForgotten(letter, today);
  const said = [text, due && `${due.text}.`, end && `${end}.`];
  return { tone, text: said.filter(Boolean).join(' '), actions };
}

function standing({ status, contact, answer, forgottenAt }: LetterFacts): Panel {
  if (forgottenAt)
    return { tone: 'quiet', text: 'Nội dung và tên người viết đã được xóa theo thời hạn.', actions: [] };
  const answering = [
    ...(mailAddressIn(contact ?? '') ? [REPLY] : []),
    ...(answer ? [] : [DRAFT]),
    ...(status === 'answered' ? [] : [CLOSE]),
  ];
  if (status === 'held')
    return { tone: 'waiting', text: 'Nghi thư rác, chờ người xem.', actions: [CLEAR, SPAM] };
  if (status === 'spam') return { tone: 'quiet', text: 'Thư rác.', actions: [CLEAR] };
  if (status === 'answered')
    return { tone: 'good', text: 'Đã trả lời.', actions: [...answering.map(notMain), REOPEN] };
  if (status === 'handling') return { tone: 'waiting', text: 'Đang xử lý.', actions: [...answering, SPAM] };
  return {
    tone: 'waiting',
    text: 'Thư mới, chưa ai nhận.',
    actions: [TAKE, ...answering.map(notMain), SPAM],
  };
}

const notMain = (action: PanelAction): PanelAction => ({ ...action, isMain: false });
