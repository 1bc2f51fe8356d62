/** The words of the table editor, the calendar, the text's tools and the lists, text node by text node. */
const WORDS: Readonly<Record<string, string>> = {
  Table: 'Bảng',
  'Create Table': 'Chèn bảng',
  Rows: 'Số hàng',
  Columns: 'Số cột',
  Insert: 'Chèn',
  row: 'hàng',
  column: 'cột',
  above: 'ở trên',
  below: 'ở dưới',
  left: 'bên trái',
  right: 'bên phải',
  Add: 'Thêm',
  Remove: 'Bỏ',
  'row header': 'hàng tiêu đề',
  'column header': 'cột tiêu đề',
  'Delete column': 'Xóa cột',
  'Delete row': 'Xóa hàng',
  'Delete table': 'Xóa bảng',
  Time: 'Giờ',
  'Choose Date and Time': 'Chọn ngày giờ',
  'Previous Month': 'Tháng trước',
  'Next Month': 'Tháng sau',
  'select-all': 'Chọn tất cả',
  'add dropdown': 'Thêm',
  'blocks dropdown': 'Kiểu đoạn',
  'text dropdown': 'Kiểu chữ',
  'Slash menu': 'Danh sách lệnh',
  'Add block': 'Thêm khối',
  'Remove Block': 'Bỏ khối này',
  'Drag to move': 'Kéo để dời chỗ',
  'Insert Paragraph': 'Chèn một đoạn',
  'Edit link': 'Sửa liên kết',
  'Remove link': 'Bỏ liên kết',
  'Notifications alt+T': 'Thông báo, Alt+T',
};

/** One of these words in Vietnamese, spaces around it kept; null for any other text. */
export function tableWord(text: string): string | null {
  const word = text.trim();
  const several = /^(\d+) (row|column)s$/u.exec(word);
  const found = several ? `${several[1]} ${WORDS[several[2]!]}` : WORDS[word];
  return found === undefined ? null : text.replace(word, found);
}
