/*
 * Why an upload is refused, in the editor's words: what is wrong with the file, and how to mend it.
 */

const REASONS = {
  empty: () => 'Tệp này rỗng (0 byte). Hãy chọn lại tệp, hoặc tải lại từ máy ảnh, điện thoại rồi thử lần nữa.',
  missing: () => 'Chưa có tệp nào được chọn. Hãy chọn một ảnh (JPEG, PNG, WebP) hoặc một tệp PDF, Word (.docx).',
  unsupported: (kind: string) =>
    `Không nhận ${kind}. Ảnh cần ở dạng JPEG, PNG hoặc WebP, văn bản ở dạng PDF hoặc Word (.docx): hãy mở tệp, chọn “Lưu thành…” (hoặc “Xuất”) một trong các dạng này rồi tải lên lại.`,
  pictureTooLarge: (size: string) =>
    `Ảnh nặng ${size}, quá mức 8 MB. Hãy thu nhỏ ảnh (cạnh dài khoảng 2.000–3.000 điểm ảnh là đủ) hoặc lưu lại dạng JPEG rồi tải lên.`,
  pdfTooLarge: (size: string) =>
    `Tệp nặng ${size}, quá mức 15 MB. Hãy giảm dung lượng (xuất lại ở chất lượng thấp hơn, hoặc quét ở 150–200 dpi) hay tách thành nhiều tệp.`,
  tooManyPixels: (size: string) =>
    `Ảnh có kích thước ${size} điểm ảnh, quá mức 40 triệu điểm ảnh. Hãy thu nhỏ ảnh, cạnh dài khoảng 2.000–3.000 điểm ảnh là đủ, rồi tải lên lại.`,
  animated: () => 'Đây là ảnh động. Cổng chỉ dùng ảnh tĩnh: hãy lưu một khung hình thành JPEG hoặc PNG rồi tải lên.',
  brokenPicture: () =>
    'Ảnh bị hỏng hoặc tải chưa trọn nên không đọc được đến hết. Hãy mở ảnh trên máy, lưu lại thành JPEG rồi tải lên; nếu máy cũng không mở được, hãy lấy lại ảnh gốc.',
  tooHeavy: () =>
    'Máy chủ mất quá lâu hoặc quá nhiều bộ nhớ để đọc tệp này nên đã dừng lại. Hãy mở tệp, lưu lại thành JPEG (ảnh) hoặc in ra PDF mới (văn bản) rồi tải lên; nếu vẫn lỗi, hãy báo người quản trị.',
  brokenPdf: () =>
    'Tệp PDF bị hỏng hoặc tải chưa trọn (thiếu phần cuối). Hãy mở tệp, lưu lại hoặc in ra PDF mới, rồi tải lên.',
  lockedPdf: () =>
    'Tệp PDF có đặt mật khẩu hoặc khóa quyền, nên không kiểm tra được bên trong. Hãy bỏ mật khẩu (in ra PDF mới) rồi tải lên.',
  activePdf: (what: string) =>
    `Tệp PDF có ${what}. Vì an toàn của người đọc, cổng chỉ nhận PDF chỉ có chữ và hình: hãy mở tệp, chọn In → “Lưu thành PDF” để có bản sạch rồi tải lên.`,
  brokenWord: () =>
    'Tệp Word này không đọc được: bị hỏng, có mật khẩu, tải chưa trọn hoặc quá phức tạp. Hãy mở bằng Word, lưu lại thành “Word Document (.docx)” hoặc xuất ra PDF, rồi tải lên.',
  activeWord: (what: string) =>
    `Tệp Word có ${what}. Vì an toàn của người đọc, cổng chỉ nhận tệp chỉ có chữ và hình: hãy bỏ phần này, hoặc xuất ra PDF rồi tải lên.`,
  unfinishedWord: (what: string) =>
    `Tệp Word còn ${what}; ai tải về cũng xem được. Hãy duyệt hết trong Word (thẻ Xem lại), lưu lại rồi tải lên.`,
  opaquePdf: () =>
    'Cấu trúc tệp PDF này được nén theo cách không kiểm tra được. Hãy mở tệp, chọn In → “Lưu thành PDF” rồi tải bản mới lên.',
} as const;

export type RefusalCode = keyof typeof REASONS;

/** A file that the desk does not take. `message` is for the editor. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  readonly code: RefusalCode;
  readonly detail: string;

  /** @param detail what the sentence needs: the kind of file, its size in words, what a PDF contains. */
  constructor(code: RefusalCode, detail = '') {
    super(REASONS[code](detail));
    this.code = code;
    this.detail = detail;
  }
}
