/* Statements as banks lay them out, with made-up people. Amounts in đồng, money out negative. */

export interface Movement {
  /** "2026-11-02" */
  day: string;
  time?: string;
  reference: string;
  amount: number;
  memo: string;
  counterparty?: string;
}

export interface Layout {
  bank: string;
  bin: string;
  /** A dot or a comma between thousands. */
  cells(movements: readonly Movement[], opening: number): (string | number | Date | null)[][];
}

const dots = (amount: number) => String(amount).replace(/\B(?=(\d{3})+(?!\d))/gu, '.');
const commas = (amount: number) => String(amount).replace(/\B(?=(\d{3})+(?!\d))/gu, ',');
const slashed = (day: string) => day.split('-').reverse().join('/');
const dashed = (day: string) => day.split('-').reverse().join('-');

function withBalances(movements: readonly Movement[], opening: number): (Movement & { balance: number })[] {
  let balance = opening;
  return movements.map((one) => ({ ...one, balance: (balance += one.amount) }));
}

const credit = ({ amount }: Movement) => (amount > 0 ? amount : 0);
const debit = ({ amount }: Movement) => (amount < 0 ? -amount : 0);
const orEmpty = (text: string) => (text === '0' ? '' : text);

export const VIETCOMBANK: Layout = {
  bank: 'Vietcombank',
  bin: '970436',
  cells: (movements, opening) => [
    ['NGÂN HÀNG TMCP NGOẠI THƯƠNG VIỆT NAM'],
    ['SAO KÊ TÀI KHOẢN / STATEMENT OF ACCOUNT'],
    ['Số tài khoản/Account number:', '0011001932418', '', 'Loại tiền/Currency:', 'VND'],
    ['Tên tài khoản/Customer name:', 'TINH DOAN BAC KAN'],
    ['Từ/From: 01/11/2026', 'Đến/To: 30/11/2026'],
    ['Số dư đầu kỳ/Opening balance:', commas(opening)],
    [],
    [
      'STT\nNo.',
      'Ngày\nTNX Date/ Số CT/ Doc No',
      'Số tiền ghi nợ/\nDebit',
      'Số tiền ghi có/\nCredit',
      'Số dư/\nBalance',
      'Nội dung chi tiết/\nTransactions in detail',
    ],
    ...withBalances(movements, opening).map((one, i) => [
      String(i + 1),
      `${slashed(one.day)}\n${one.reference}`,
      orEmpty(commas(debit(one))),
      orEmpty(commas(credit(one))),
      commas(one.balance),
      one.memo,
    ]),
    [
      '',
      'Tổng số',
      commas(movements.reduce((sum, one) => sum + debit(one), 0)),
      commas(movements.reduce((sum, one) => sum + credit(one), 0)),
      '',
      '',
    ],
    ['Ghi chú: chứng từ này được in từ hệ thống của ngân hàng.'],
  ],
};

export const VIETINBANK: Layout = {
  bank: 'VietinBank',
  bin: '970415',
  cells: (movements, opening) => [
    ['LỊCH SỬ GIAO DỊCH TÀI KHOẢN'],
    ['Số tài khoản: 114000123456', 'Từ ngày 01/11/2026 đến ngày 30/11/2026'],
    [
      'STT',
      'Ngày giao dịch',
      'Mô tả giao dịch',
      'Số tiền giao dịch',
      'Số dư tài khoản',
      'Mã giao dịch',
      'Số tài khoản đối ứng',
      'Tên tài khoản đối ứng',
    ],
    ...withBalances(movements, opening)
      .map((one, i) => [
        String(i + 1),
        `${dashed(one.day)} ${one.time ?? '00:00:00'}`,
        one.memo,
        `${one.amount > 0 ? '+' : ''}${commas(one.amount)} VND`,
        `${commas(one.balance)} VND`,
        one.reference,
        '103870001234',
        one.counterparty ?? '',
      ])
      .reverse(),
  ],
};

export const BIDV: Layout = {
  bank: 'BIDV',
  bin: '970418',
  cells: (movements, opening) => [
    ['BẢNG KÊ GIAO DỊCH'],
    ['Tài khoản', '39510000123456'],
    ['Số dư đầu kỳ', `${dots(opening)},00`],
    [
      'TT',
      'Ngày hiệu lực',
      'Ngày giao dịch',
      'Số bút toán',
      'Phát sinh nợ',
      'Phát sinh có',
      'Số dư',
      'Diễn giải',
    ],
    ...withBalances(movements, opening).map((one, i) => [
      String(i + 1),
      slashed(one.day),
      `${slashed(one.day)} ${one.time ?? ''}`.trim(),
      one.reference,
      `${dots(debit(one))},00`,
      `${dots(credit(one))},00`,
      `${dots(one.balance)},00`,
      one.memo,
    ]),
    [
      '',
      '',
      'Cộng phát sinh',
      '',
      `${dots(movements.reduce((sum, one) => sum + debit(one), 0))},00`,
      `${dots(movements.reduce((sum, one) => sum + credit(one), 0))},00`,
      '',
      '',
    ],
    ['Số dư cuối kỳ', `${dots(movements.reduce((sum, one) => sum + one.amount, opening))},00`],
  ],
};

export const AGRIBANK: Layout = {
  bank: 'Agribank',
  bin: '970405',
  cells: (movements, opening) => [
    ['NGÂN HÀNG NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN VIỆT NAM'],
    ['Chủ tài khoản: TỈNH ĐOÀN BẮC KẠN', 'Số TK: 8600201001234'],
    ['', '', 'Số tiền', '', '', '', ''],
    ['Ngày GD', 'Số CT', 'Nợ', 'Có', 'Số dư', 'Nội dung', 'Người chuyển'],
    ...withBalances(movements, opening).map((one) => [
      slashed(one.day),
      one.reference,
      orEmpty(dots(debit(one))),
      orEmpty(dots(credit(one))),
      dots(one.balance),
      one.memo,
      one.counterparty ?? '',
    ]),
    [
      'Tổng cộng',
      '',
      dots(movements.reduce((sum, one) => sum + debit(one), 0)),
      dots(movements.reduce((sum, one) => sum + credit(one), 0)),
      '',
      '',
      '',
    ],
  ],
};

export const MB: Layout = {
  bank: 'MB',
  bin: '970422',
  cells: (movements, opening) => [
    ['Sao kê tài khoản'],
    ['Tài khoản/Account No: 0801234567890', 'Chủ tài khoản: TINH DOAN BAC KAN'],
    [
      'STT',
      'Ngày giao dịch',
      'Số tham chiếu',
      'Phát sinh có',
      'Phát sinh nợ',
      'Số dư',
      'Diễn giải',
      'Tên đối tác',
      'Tài khoản đối tác',
      'Ngân hàng đối tác',
    ],
    [
      'No',
      'Transaction date',
      'Reference No',
      'Credit amount',
      'Debit amount',
      'Balance',
      'Description',
      'Counterparty name',
      'Counterparty account',
      'Counterparty bank',
    ],
    ...withBalances(movements, opening).map((one, i) => [
      i + 1,
      `${slashed(one.day)} ${one.time ?? ''}`.trim(),
      one.reference,
      credit(one),
      debit(one),
      one.balance,
      one.memo,
      one.counterparty ?? '',
      '19036666888899',
      'TCB',
    ]),
  ],
};

export const TECHCOMBANK: Layout = {
  bank: 'Techcombank',
  bin: '970407',
  cells: (movements, opening) => [
    ['SAO KÊ TÀI KHOẢN'],
    ['Số tài khoản:', '19031234567018'],
    [],
    [
      'Ngày giao dịch',
      'Đối tác',
      'NH đối tác',
      'Diễn giải',
      'Số bút toán',
      'Nợ/Debit',
      'Có/Credit',
      'Số dư/Balance',
    ],
    ...withBalances(movements, opening).map((one) => [
      new Date(`${one.day}T${one.time ?? '00:00:00'}Z`),
      one.counterparty ?? '',
      'MB',
      one.memo,
      `${one.reference}\\BNK`,
      debit(one) === 0 ? null : debit(one),
      credit(one) === 0 ? null : credit(one),
      one.balance,
    ]),
  ],
};

export const LAYOUTS = [VIETCOMBANK, VIETINBANK, BIDV, AGRIBANK, MB, TECHCOMBANK];
