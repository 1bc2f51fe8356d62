/** The words of the table editor, text node by text node. */
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
};

/** A word of the table editor in Vietnamese, spaces around it kept; null for any other text. */
export function tableWord(text: string): string | null {
  const word = text.trim();
  const several = /^(\d+) (row|column)s$/u.exec(word);
  const found = several ? `${several[1]} ${WORDS[several[2]!]}` : WORDS[word];
  return found === undefined ? null : text.replace(word, found);
}
