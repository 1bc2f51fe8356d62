/**
 * How long the words of a letter and its sender are kept. The form and the privacy page of the sample say it, the
 * desk does it: all three read it here.
 */
export const LETTER_KEPT = {
  /** After the answer: somebody may ask again within a year. */
  answeredMonths: 12,
  /** After it came, if nobody has answered: whoever has waited two years waits no longer. */
  unansweredMonths: 24,
  spamDays: 90,
} as const;

/** As a sentence goes on: "được xóa …". */
export const KEPT_IN_WORDS = `${LETTER_KEPT.answeredMonths} tháng sau khi trả lời xong; nếu không có trả lời thì ${LETTER_KEPT.unansweredMonths} tháng sau ngày nhận`;
