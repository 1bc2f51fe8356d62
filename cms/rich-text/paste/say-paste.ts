import type { PasteReport, PasteSource } from './paste-report.ts';

const DROPPED: Record<PasteSource, string> = {
  word: 'Đã bỏ định dạng của Word',
  'word-online': 'Đã bỏ định dạng của Word',
  'google-docs': 'Đã bỏ định dạng của Google Docs',
  libreoffice: 'Đã bỏ định dạng của LibreOffice',
  web: 'Đã bỏ phông chữ, màu và khung của trang cũ',
  plain: 'Đã bỏ định dạng thừa',
};

const digits = new Intl.NumberFormat('vi-VN');

/** What an editor should know of a text that was pasted or imported, a sentence each; what matters most first. */
export function sayPaste(report: PasteReport): string[] {
  const count = (number: number, words: string) => (number > 0 ? [`${digits.format(number)} ${words}`] : []);
  const pictures = report.picturesToUpload.length;
  return [
    ...(report.cutBlocks > 0
      ? [`Văn bản quá dài: đã bỏ ${digits.format(report.cutBlocks)} đoạn cuối. Hãy chia thành nhiều bài`]
      : []),
    ...count(pictures, 'ảnh cần tải lên: chọn ảnh ở các khung ảnh trống'),
    ...(report.isFlattened ? ['Trang nguồn quá rối nên chỉ giữ được chữ'] : []),
    ...count(report.cellsSplit, 'ô gộp đã tách, chữ nằm ở ô đầu: hãy xem lại bảng'),
    ...count(report.cellsFlattened, 'ô có danh sách, nay là từng dòng trong ô'),
    ...count(report.numbersKept, 'dòng giữ nguyên số thứ tự dưới dạng chữ'),
    ...count(report.renumbered, 'mục a), b) hoặc 1.1 nay đánh số 1, 2, 3: hãy xem lại'),
    ...linksSentence(report.linksDropped),
    ...count(report.linksUnwrapped, 'liên kết theo dõi đã đổi thành địa chỉ thật'),
    ...count(report.trackedDeletions, 'chỗ đã xóa (theo dõi thay đổi) không đưa vào'),
    ...count(report.comments, 'ghi chú bên lề không đưa vào'),
    ...count(report.hidden, 'đoạn chữ ẩn đã bỏ'),
    ...count(report.activeContent, 'mã nhúng, biểu mẫu hoặc khung đã bỏ'),
    ...count(report.captions, 'chú thích đã đặt vào khung ảnh'),
    ...count(report.typedBullets, 'dòng gõ dấu đầu dòng đã thành danh sách'),
    ...count(report.headingsMoved, 'tiêu đề đã chỉnh cấp'),
    ...count(report.maybeHeadings, 'dòng in đậm ngắn: nếu là tiêu đề, hãy chọn cấp tiêu đề'),
    ...(report.formattingDropped || report.emptyParagraphs > 0 ? [DROPPED[report.source]] : []),
  ];
}

function linksSentence(problems: readonly string[]): string[] {
  if (problems.length === 0) return [];
  const more = problems.length > 1 ? `; ${problems.length - 1} địa chỉ khác cũng vậy` : '';
  return [`Đã bỏ liên kết, giữ chữ: ${problems[0]}${more}`];
}
