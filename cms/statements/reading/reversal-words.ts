import { foldVi } from '#contract/text/fold.ts';

/*
 * Single words will not do: Hoàn, Huy and Đào are names, "đạo" and "đào" are words of everyday.
 */
const WORDS =
  /\b(?:hoan (?:tra|tien|lai|gd|giao dich)|(?:huy|dao) (?:gd|giao dich|lenh|but toan|gdich)|but toan (?:dao|huy|dieu chinh giam)|tra lai (?:tien|lenh)|reversal|reversed?|revert|refund|rev(?=[ .:]?ft))\b/u;

/** Whether a memo says that the bank takes an earlier transfer back: hoàn trả, hủy giao dịch, đảo bút toán. */
export function speaksOfReversal(memo: string): boolean {
  return WORDS.test(foldVi(memo).replace(/[^a-z0-9]+/gu, ' '));
}
