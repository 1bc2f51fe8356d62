import { foldVi } from '../text/fold.ts';
import { bankOf } from './banks.ts';

/*
 * VietQR after the NAPAS document "Quy định về định dạng mã VietQR" 1.0 (09/2021), itself a profile of EMV
 * QRCPS merchant-presented mode: fields of a 2-digit id, a 2-digit count of characters, and a value.
 */

export interface VietQrGift {
  /** Six digits, of a bank in `banks.ts`. */
  bin: string;
  /** Letters and digits, at most 19. */
  account: string;
  /** Whole đồng; absent where the giver chooses. A string is what somebody typed: digits alone. */
  amount?: number | string;
  /** Nội dung chuyển khoản: at most 25 characters of printable ASCII; "***" asks the payer to type it. */
  purpose?: string;
  /** At most 25 characters. */
  billNumber?: string;
  /** What `account` is the number of. */
  target?: 'account' | 'card';
  /** "many": a poster or page that anybody may scan again (static); "one": made for one payment (dynamic). */
  payments?: 'many' | 'one';
}

export type VietQrField = 'bin' | 'account' | 'amount' | 'purpose' | 'billNumber';

/** What cannot be put into a code; the message says in Vietnamese what is wrong and how to mend it. */
export class VietQrProblem extends Error {
  override readonly name = 'VietQrProblem';
  readonly field: VietQrField;

  constructor(field: VietQrField, message: string) {
    super(message);
    this.field = field;
  }
}

const MOST = { account: 19, amount: 13, text: 25 } as const;
const SERVICES = { account: 'QRIBFTTA', card: 'QRIBFTTC' } as const;
const NAPAS = 'A000000727';
const DONG = '704';

/**
 * The text of a VietQR code.
 * @throws {VietQrProblem} for what the standard, or the payer's bank, would not take.
 */
export function vietQr(gift: VietQrGift): string {
  const beneficiary = field('00', checkedBin(gift.bin)) + field('01', checkedAccount(gift.account));
  const service = SERVICES[gift.target ?? 'account'];
  const additional =
    optional('01', gift.billNumber, (text) => checkedText('billNumber', 'Số hóa đơn', text)) +
    optional('08', gift.purpose, (text) => checkedText('purpose', 'Nội dung chuyển khoản', text));
  const text =
    field('00', '01') +
    field('01', gift.payments === 'one' ? '12' : '11') +
    field('38', field('00', NAPAS) + field('01', beneficiary) + field('02', service)) +
    field('53', DONG) +
    optional('54', gift.amount, checkedAmount) +
    field('58', 'VN') +
    optional('62', additional || undefined, String) +
    '6304';
  return text + crc16(text);
}

/** CRC-16/IBM-3740 (polynomial 0x1021, initial value 0xFFFF) as four upper-case hex digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
    crc &= 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

const field = (id: string, value: string) => id + String(value.length).padStart(2, '0') + value;

function optional<T>(id: string, value: T | undefined, checked: (value: T) => string): string {
  return value === undefined ? '' : field(id, checked(value));
}

function checkedBin(bin: string): string {
  if (bankOf(bin)) return bin;
  throw new VietQrProblem(
    'bin',
    `Mã ngân hàng “${bin}” không có trong danh mục. Hãy chọn ngân hàng trong danh sách (mã BIN gồm 6 chữ số).`,
  );
}

function checkedAccount(account: string): string {
  if (account === '')
    throw new VietQrProblem('account', 'Chưa có số tài khoản. Hãy nhập số tài khoản nhận tiền.');
  if (!/^[A-Za-z0-9]+$/u.test(account))
    throw new VietQrProblem(
      'account',
      `Số tài khoản “${account}” có ký tự lạ. Chỉ nhập chữ cái không dấu và chữ số, bỏ dấu cách, dấu chấm, dấu gạch.`,
    );
  if (account.length > MOST.account)
    throw new VietQrProblem(
      'account',
      `Số tài khoản “${account}” dài ${account.length} ký tự, mã VietQR chỉ nhận tối đa ${MOST.account}. Hãy kiểm tra lại số tài khoản.`,
    );
  return account;
}

function checkedAmount(amount: number | string): string {
  const digits = String(amount);
  if (!/^\d+$/u.test(digits))
    throw new VietQrProblem(
      'amount',
      `Số tiền “${digits}” không hợp lệ. Hãy nhập số đồng nguyên chỉ gồm chữ số, không có dấu phân cách, ví dụ 200000.`,
    );
  if (/^0/u.test(digits))
    throw new VietQrProblem(
      'amount',
      'Số tiền phải lớn hơn 0 và không bắt đầu bằng chữ số 0. Muốn người ủng hộ tự nhập số tiền thì để trống.',
    );
  if (digits.length > MOST.amount)
    throw new VietQrProblem(
      'amount',
      `Số tiền có ${digits.length} chữ số, mã VietQR chỉ nhận tối đa ${MOST.amount}. Hãy kiểm tra lại số tiền.`,
    );
  return digits;
}

/** The common characters of EMV, which are printable ASCII. */
function checkedText(name: VietQrField, label: string, text: string): string {
  if (text === '')
    throw new VietQrProblem(name, `${label} đang trống. Hãy nhập nội dung hoặc bỏ hẳn mục này.`);
  if (!/^[\x20-\x7e]+$/u.test(text))
    throw new VietQrProblem(
      name,
      `${label} “${text}” có chữ có dấu hoặc ký tự lạ. Mã VietQR chỉ nhận chữ không dấu, ví dụ: ${plain(text)}.`,
    );
  if (text !== text.trim())
    throw new VietQrProblem(name, `${label} “${text}” thừa dấu cách ở đầu hoặc cuối. Hãy bỏ dấu cách thừa.`);
  if (text.length > MOST.text)
    throw new VietQrProblem(
      name,
      `${label} “${text}” dài ${text.length} ký tự, mã VietQR chỉ nhận tối đa ${MOST.text}. Hãy rút gọn còn ${MOST.text} ký tự.`,
    );
  return text;
}

const plain = (text: string) =>
  foldVi(text)
    .toUpperCase()
    .replace(/[^\x20-\x7e]+/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
    .slice(0, MOST.text) || 'UNG HO';
