import { foldVi } from '#contract/text/fold.ts';
import { normalizeText } from '#contract/text/normalize.ts';

/** What a column of a statement holds. */
export const ROLES = [
  'date',
  'reference',
  'credit',
  'debit',
  'amount',
  'direction',
  'balance',
  'memo',
  'counterparty',
] as const;

export type ColumnRole = (typeof ROLES)[number];

/** Which column (from 0) plays which role. `date` and `credit` or `amount` must be known. */
export type Columns = { readonly [R in ColumnRole]?: number };

/** Recognised so that nothing else takes them; never read: payers' account numbers stay out of the desk. */
type OtherRole = 'account' | 'bank' | 'index';

export interface Recognised {
  role: ColumnRole | OtherRole;
  /** The higher, the surer: the transaction's day goes before the value date. */
  weight: number;
}

/** Tried in this order on the folded heading: "Số dư sau ghi có" is a balance. */
const WORDS: readonly [Recognised['role'], number, RegExp][] = [
  ['index', 1, /^(?:stt|tt|so tt|so thu tu|no\.?|#)(?: ?\/? ?(?:no\.?|stt|#))?$/u],
  [
    'direction',
    2,
    /\b(?:no ?\/ ?co|co ?\/ ?no|c ?\/ ?d|d ?\/ ?c|dr ?\/ ?cr|cr ?\/ ?dr|debit ?\/ ?credit|credit ?\/ ?debit)\b|^(?:dau|loai|loai (?:gd|giao dich|but toan|phat sinh)|(?:transaction |txn )?type)\b|^\+ ?\/ ?-$/u,
  ],
  [
    'account',
    2,
    /\bso (?:tai khoan|tk)\b|\b(?:tai khoan|tk) (?:doi ung|doi tac|nguon|chuyen|gui|nhan|huong|thu huong)\b(?!.*\bten\b)|account (?:no|number)|^(?:tai khoan|account|tk)$/u,
  ],
  [
    'counterparty',
    3,
    /\bten (?:nguoi|tai khoan|tk|don vi|khach|doi|chu|ben)\b|\b(?:doi tac|nguoi (?:chuyen|nop|gui|tra|huong|thu huong|nhan)|ben (?:chuyen|gui)|don vi (?:chuyen|thu huong|huong))\b|(?:remitter|sender|payer|payor|beneficiary|counter ?party|correspondent|offset)(?: ?\/? ?name)?/u,
  ],
  ['bank', 1, /\b(?:ngan hang|bank)\b/u],
  ['balance', 3, /\bso du\b|\bbalance\b|^du (?:cuoi|no|co)\b/u],
  [
    'credit',
    3,
    /\b(?:ghi co|phat sinh co|ps co|tien vao|so tien co|co \(|gui vao|nop vao|thu vao)\b|\bcredit|\bdeposit|^co\b(?! ?\/ ?no)|\bmoney in\b|\bcr$/u,
  ],
  [
    'debit',
    3,
    /\b(?:ghi no|phat sinh no|ps no|tien ra|so tien no|rut ra|chi ra)\b|\bdebit|\bwithdraw|^no\b(?! ?\/ ?co)|\bmoney out\b|\bdr$/u,
  ],
  [
    'date',
    4,
    /\b(?:ngay (?:giao dich|gd|thuc hien|phat sinh)|thoi gian (?:giao dich|gd)|(?:transaction|trans|txn|tran|tnx) date(?: ?time)?)\b/u,
  ],
  [
    'date',
    3,
    /\b(?:ngay (?:hach toan|ghi so|ct|chung tu)|(?:booking|posting|post|accounting) date|ngay tnx)\b|^(?:ngay(?:,? ?gio)?|date(?: ?time)?|thoi gian|thoi diem)\b(?! hieu luc)/u,
  ],
  ['date', 1, /\b(?:ngay (?:hieu luc|gia tri)|(?:value|effective) date)\b|\bngay\b|\bdate\b/u],
  [
    'reference',
    3,
    /\b(?:so tham chieu|ma tham chieu|so but toan|ma but toan|so ct|so chung tu|so seri|so lenh|ma (?:giao dich|gd)|so (?:giao dich|gd)|so ref|so ft|tham chieu)\b|\breference\b|\bref\b|\b(?:transaction|trans|txn|tran) (?:id|no|number|code)\b|\bdoc(?:ument)? ?no\b|\btrace\b|^ft\b|^seq\b/u,
  ],
  [
    'memo',
    3,
    /\b(?:noi dung|dien giai|mo ta|thong tin giao dich)\b|\b(?:description|details?|remarks?|narrative|particulars|purpose)\b/u,
  ],
  ['memo', 1, /\b(?:chi tiet|ghi chu|ly do)\b|\bnotes?\b/u],
  ['amount', 2, /\b(?:so tien|gia tri giao dich|phat sinh)\b|\bamount\b/u],
];

/** A heading without marks, case, line breaks and doubled spaces: the wording by which it is known. */
export const headingKey = (heading: string): string => foldVi(normalizeText(heading)).slice(0, 120);

/** What a heading says, in any of the wordings that banks use, Vietnamese, English or both. */
export function recognise(heading: string): Recognised | undefined {
  const key = headingKey(heading);
  if (key === '' || key.length > 80) return undefined;
  // Without its marks it is the English "No", the number of the row.
  if (normalizeText(heading).toLowerCase() === 'nợ') return { role: 'debit', weight: 3 };
  const found = WORDS.find(([, , words]) => words.test(key));
  return found && { role: found[0], weight: found[1] };
}

/** "Ngày TNX Date / Số CT Doc No": one column has both, the reference below the date. */
export function holdsReferenceToo(heading: string): boolean {
  const key = headingKey(heading);
  return /\bngay\b|\bdate\b/u.test(key) && /\b(?:so ct|doc no|so tham chieu|so but toan)\b/u.test(key);
}

/** Whether a statement can be read by these columns. */
export const areComplete = (columns: Columns): boolean =>
  columns.date !== undefined && (columns.credit !== undefined || columns.amount !== undefined);
