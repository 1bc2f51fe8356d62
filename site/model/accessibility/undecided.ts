/** What an editor, a tester or a reader still has to look at, by the name of axe's rule. */
const UNDECIDED = new Map([
  ['color-contrast', 'độ tương phản của chữ nằm trên ảnh hoặc trên nền có hoa văn'],
  ['color-contrast-enhanced', 'độ tương phản cao của chữ nằm trên ảnh hoặc trên nền có hoa văn'],
  ['th-has-data-cells', 'ô tiêu đề của bảng có ứng đúng với các ô dữ liệu hay không'],
  ['video-caption', 'phụ đề của video'],
  ['aria-hidden-focus', 'phần được ẩn khỏi trình đọc màn hình có nhận bàn phím hay không'],
  ['link-in-text-block', 'liên kết trong đoạn văn có nhận ra được khi không thấy màu hay không'],
]);

/**
 * In Vietnamese, what a machine could not decide.
 *
 * @throws {Error} for a rule without words: give it some in this file
 */
export function wordsOfUndecided(rule: string): string {
  const words = UNDECIDED.get(rule);
  if (!words) throw new Error(`undecided.ts has no words for the rule "${rule}" that axe leaves to people`);
  return words;
}
