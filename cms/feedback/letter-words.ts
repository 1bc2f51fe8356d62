import type { LetterState, Suspicion } from '#contract/feedback/letter.ts';

/** What the desk calls them. */
export const LETTER_STATE_LABELS: Record<LetterState, string> = {
  held: 'Nghi thư rác',
  new: 'Mới',
  handling: 'Đang xử lý',
  answered: 'Đã trả lời',
  spam: 'Thư rác',
};

export const SUSPICION_LABELS: Record<Suspicion, string> = {
  trap: 'Điền vào ô ẩn mà người thường không thấy',
  links: 'Có nhiều liên kết',
  gambling: 'Có từ ngữ của quảng cáo cờ bạc',
  foreign: 'Có chữ nước ngoài',
};
