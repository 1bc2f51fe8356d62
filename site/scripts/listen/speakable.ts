/*
 * Written Vietnamese → what a voice shall say. Voices read "25-NQ/TW" letter by letter and "1.250.000" as
 * three numbers; a reader who listens shall hear what one who reads aloud would say. The order matters:
 * numbers of documents before dates, dates before ranges, whole numbers before decimals.
 */

/** Kinds of documents, as in their numbers (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
const PAPERS: Record<string, string> = {
  NQ: 'nghị quyết',
  KL: 'kết luận',
  CT: 'chỉ thị',
  QĐ: 'quyết định',
  KH: 'kế hoạch',
  CV: 'công văn',
  TB: 'thông báo',
  HD: 'hướng dẫn',
  TT: 'thông tư',
  NĐ: 'nghị định',
  BC: 'báo cáo',
  CTr: 'chương trình',
  TTr: 'tờ trình',
  QC: 'quy chế',
  ĐA: 'đề án',
};

const ISSUERS: Record<string, string> = {
  TW: 'Trung ương',
  TWĐTN: 'Trung ương Đoàn',
  TĐTN: 'Tỉnh Đoàn',
  TU: 'Tỉnh ủy',
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
};

const WORDS: Record<string, string> = {
  TNCS: 'Thanh niên Cộng sản',
  ĐVTN: 'đoàn viên, thanh niên',
  LHTN: 'Liên hiệp Thanh niên',
  TNTP: 'Thiếu niên Tiền phong',
  BCH: 'Ban Chấp hành',
  BTV: 'Ban Thường vụ',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  THPT: 'trung học phổ thông',
  THCS: 'trung học cơ sở',
  CLB: 'câu lạc bộ',
  HTX: 'hợp tác xã',
  NTM: 'nông thôn mới',
  CNTT: 'công nghệ thông tin',
  ATGT: 'an toàn giao thông',
  'TP.': 'thành phố',
  'TX.': 'thị xã',
  'v.v.': 'vân vân',
  'v.v': 'vân vân',
  '&': 'và',
};

/** Behind a number. */
const UNITS: Record<string, string> = {
  '%': 'phần trăm',
  'tr.đ': 'triệu đồng',
  trđ: 'triệu đồng',
  đ: 'đồng',
  'm²': 'mét vuông',
  m2: 'mét vuông',
  'm³': 'mét khối',
  m3: 'mét khối',
  km: 'ki lô mét',
  cm: 'xen ti mét',
  m: 'mét',
  ha: 'héc ta',
  kg: 'ki lô gam',
  '°C': 'độ C',
};

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

const escaped = (text: string) => text.replaceAll('.', String.raw`\.`);
const anyOf = (table: object) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const PAPER = new RegExp(
  String.raw`(?<said>[\p{L} ]{0,24})(?<number>\d+)(?:/(?<year>\d{4}))?[-/](?<kind>${anyOf(PAPERS)})[-/](?<issuer>[A-ZĐa-z]+)\d*(?![\p{L}\d])`,
  'gu',
);
/** Who issued it is in its number, and the text often says so too. */
const TWICE = /( của [\p{L} ]{3,30}?)\1/gu;
const WORD = new RegExp(String.raw`(?<![\p{L}\d])(?:${anyOf(WORDS)})(?![\p{L}\d])`, 'gu');
const UNIT = new RegExp(String.raw`(\d)\s?(${anyOf(UNITS)})(?![\p{L}\d])`, 'gu');

/** One text, without markup, as a voice shall say it. */
export function speakable(text: string): string {
  return spoken(dated(text.normalize('NFC').replace(PAPER, paper).replace(TWICE, '$1')))
    .replace(/[“”"«»*_]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "Nghị quyết số 25-NQ/TW" → "Nghị quyết số 25 của Trung ương": what was just said is not said again. */
function paper(...match: unknown[]): string {
  const { said, number, year, kind, issuer } = match.at(-1) as Record<string, string>;
  const name = PAPERS[kind!]!;
  const isSaid = said!.toLocaleLowerCase('vi').includes(name);
  const before = isSaid ? said! : `${said!.replace(/số $/u, '')}${name} số `;
  const by = ISSUERS[issuer!] ?? issuer!;
  return `${before}${number}${year ? ` năm ${year}` : ''} của ${by}`;
}

function dated(text: string): string {
  return text
    .replace(
      /(ngày )?(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/giu,
      (_, day, d, m, y) => `${day ?? 'ngày '}${+d} tháng ${+m} năm ${y}`,
    )
    .replace(
      /(ngày|đêm|sáng|chiều|tối|mùng|rằm|đến|từ|dịp) (\d{1,2})\/(\d{1,2})(?![\d/])/giu,
      (_, word, d, m) => `${word} ${+d} tháng ${+m}`,
    )
    .replace(
      /(tháng )?(?<![\d/])(0?[1-9]|1[0-2])\/(\d{4})(?![\d/])/giu,
      (_, month, m, y) => `${month ?? 'tháng '}${+m} năm ${y}`,
    )
    .replace(
      /(?<!\d)([01]?\d|2[0-3])[:hg]([0-5]\d)(?![\d\p{L}])/gu,
      (_, h, m) => `${+h} giờ ${+m === 0 ? '' : +m}`,
    )
    .replace(/(?<!\d)([01]?\d|2[0-3])h(?![\p{L}\d])/gu, '$1 giờ');
}

function spoken(text: string): string {
  return text
    .replace(/(?<=(?:thứ|khóa|khoá|kỳ|kỷ|Đại hội) )([IVXL]+)(?![\p{L}])/gu, (roman) => String(arabic(roman)))
    .replace(/\d{1,3}(?:\.\d{3})+(?!\d)/gu, (number) => number.replaceAll('.', ''))
    .replace(/(\d)\s?[-–]\s?(?=\d)/gu, '$1 đến ')
    .replace(UNIT, (_, digit: string, unit: string) => `${digit} ${UNITS[unit]}`)
    .replace(/(\d),(?=\d)/gu, '$1 phẩy ')
    .replace(WORD, (word) => WORDS[word]!)
    .replace(/(\p{L})\/(?=\p{L})/gu, '$1 trên ');
}

function arabic(roman: string): number {
  const values = [...roman].map((digit) => ROMAN[digit]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
