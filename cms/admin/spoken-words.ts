type Phrase = readonly [english: RegExp, vietnamese: string];

/**
 * What screen readers are told by lists to choose from, calendars and what can be dragged
 * (react-select, react-datepicker, dnd-kit); and by drawers, whose names are keys.
 */
const PHRASES: readonly Phrase[] = [
  [/^Edit (.+)$/u, 'Sửa $1'],
  [/^(?:Expand|Show)$/u, 'Mở ra'],
  [/^Collapse$/u, 'Thu gọn'],
  [/^Close toast$/u, 'Đóng thông báo'],
  [/^Choose (.+)$/u, 'Chọn $1'],
  [/^Not available (.+)$/u, 'Không chọn được $1'],
  [/^Month (tháng .+)$/u, 'Lịch $1'],
  [/^hen-gio-.*$/u, 'Hẹn giờ'],
  [/^doc-drawer_.*$/u, 'Biểu mẫu'],
  [/^list-drawer_.*$/u, 'Chọn từ danh sách'],
  [/^sortable$/u, 'kéo để xếp thứ tự'],
  [/^draggable$/u, 'kéo được'],
  [
    /^Use Up and Down to choose options.*$/u,
    'Dùng phím lên, xuống để chọn, Enter để lấy mục đang chọn, Escape để đóng danh sách.',
  ],
  [/^.+ is focused .*press Down to open the menu.*$/u, 'Ô chọn: gõ để lọc, nhấn phím xuống để mở danh sách.'],
  [
    /^Use left and right to toggle between focused values.*$/u,
    'Dùng phím trái, phải để đi qua các mục đã chọn, Backspace để bỏ mục đang đứng.',
  ],
  [/^All selected options have been cleared\.$/u, 'Đã bỏ hết các mục đã chọn.'],
  [/^option (.*), deselected\.$/u, 'Đã bỏ $1.'],
  [/^options? (.*), selected\.$/u, 'Đã chọn $1.'],
  [/^option (.*) is disabled\. Select another option\.$/u, '$1 không chọn được. Hãy chọn mục khác.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/u, 'Đang ở $1, mục $2 trên $3.'],
  [/^(.*) selected, (\d+) of (\d+)\.$/u, '$1, đã chọn, mục $2 trên $3.'],
  [/^(.*), (\d+) of (\d+)\.$/u, '$1, mục $2 trên $3.'],
  [/^(\d+) results? available for search term (.*)\.$/u, 'Có $1 kết quả cho “$2”.'],
  [/^(\d+) results? available\.$/u, 'Có $1 kết quả.'],
  [
    /^To pick up a draggable item, press the space bar\..*$/su,
    'Nhấn phím cách để nhấc mục lên, dùng các phím mũi tên để dời, nhấn phím cách lần nữa để đặt xuống, Escape để thôi.',
  ],
  [/^Picked up draggable item .*$/u, 'Đã nhấc mục lên.'],
  [/^Draggable item .* was moved over droppable area .*$/u, 'Đã dời tới chỗ mới.'],
  [/^Draggable item .* is no longer over a droppable area\.$/u, 'Chỗ này không đặt được.'],
  [/^Draggable item .* was dropped.*$/u, 'Đã đặt xuống.'],
  [/^Dragging was cancelled\..*$/u, 'Đã thôi kéo.'],
];

/** An English phrase for screen readers in Vietnamese; null for any other text. */
export function spokenPhrase(text: string): string | null {
  const phrase = text.trim();
  const found = PHRASES.find(([english]) => english.test(phrase));
  return found ? phrase.replace(found[0], found[1]) : null;
}
