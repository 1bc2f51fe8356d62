const SAVE_AS = 'Hãy mở tệp bằng Word, chọn Tệp → Lưu thành… → “Word Document (.docx)” rồi nhập lại.';

const REASONS = {
  missing: 'Chưa chọn tệp nào. Hãy chọn một tệp Word có đuôi .docx.',
  empty: 'Tệp này rỗng (0 byte). Hãy chọn lại tệp.',
  tooLarge:
    'Tệp Word lớn hơn 15 MB. Hãy thu nhỏ ảnh trong Word (chọn ảnh → Nén ảnh) hoặc tách bài, rồi nhập lại.',
  oldWord: `Đây là tệp Word đời cũ (.doc). ${SAVE_AS}`,
  locked:
    'Tệp Word có đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu) rồi nhập lại.',
  openDocument: `Đây là tệp LibreOffice (.odt). Hãy mở bằng LibreOffice, chọn Tệp → Lưu thành… → “Word 2007–365 (.docx)” rồi nhập lại.`,
  pdf: 'Đây là tệp PDF. Hãy nhập từ tệp Word gốc; hoặc đăng PDF ở phần tệp đính kèm.',
  rtf: `Đây là tệp RTF. ${SAVE_AS}`,
  spreadsheet: 'Đây là tệp Excel hoặc PowerPoint, không phải Word. Hãy chọn tệp có đuôi .docx.',
  macros:
    'Tệp Word có chứa macro (mã lệnh). Vì an toàn, hãy lưu lại thành “Word Document (.docx)” không có macro rồi nhập lại.',
  otherType: 'Đây không phải tệp Word. Hãy chọn tệp có đuôi .docx.',
  broken: `Tệp Word bị hỏng hoặc tải chưa trọn nên không đọc được. Hãy mở bằng Word, lưu lại rồi nhập lần nữa.`,
  bomb: 'Tệp Word này khi mở ra quá lớn hoặc quá phức tạp để đọc. Hãy thu nhỏ ảnh, bỏ bớt phần không cần, hoặc dán chữ vào bài.',
  nothing: 'Trong tệp Word không có chữ hay ảnh nào đọc được. Nếu bài nằm trong ảnh chụp, hãy gõ lại chữ.',
} as const;

export type WordRefusal = keyof typeof REASONS;

/** A file that cannot become an article. The message tells the editor why, and what to do. */
export class WordRefused extends Error {
  override readonly name = 'WordRefused';
  readonly code: WordRefusal;

  constructor(code: WordRefusal) {
    super(REASONS[code]);
    this.code = code;
  }
}
