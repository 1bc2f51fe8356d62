import { expect, test } from 'vitest';
import { spokenPhrase } from '#cms/admin/spoken-words.ts';

test.each([
  ['Edit Tin trong tỉnh', 'Sửa Tin trong tỉnh'],
  ['Choose Thứ Hai, ngày 23 tháng 11 năm 2026', 'Chọn Thứ Hai, ngày 23 tháng 11 năm 2026'],
  ['sortable', 'kéo để xếp thứ tự'],
  ['option Huyện Na Rì, selected.', 'Đã chọn Huyện Na Rì.'],
  ['option Huyện Na Rì, deselected.', 'Đã bỏ Huyện Na Rì.'],
  ['3 results available for search term na.', 'Có 3 kết quả cho “na”.'],
  ['value Xã Kim Lư focused, 1 of 2.', 'Đang ở Xã Kim Lư, mục 1 trên 2.'],
  [
    'Select is focused ,type to refine list, press Down to open the menu, ',
    'Ô chọn: gõ để lọc, nhấn phím xuống để mở danh sách.',
  ],
  [
    '\n    To pick up a draggable item, press the space bar.\n    While dragging, use the arrow keys.\n  ',
    'Nhấn phím cách để nhấc mục lên, dùng các phím mũi tên để dời, nhấn phím cách lần nữa để đặt xuống, Escape để thôi.',
  ],
])('%j becomes %j', (english, vietnamese) => {
  expect(spokenPhrase(english)).toBe(vietnamese);
});

test.each(['Sửa liên kết', 'Đã chọn Na Rì.', '', 'Tin bài'])('%j stays', (text) => {
  expect(spokenPhrase(text)).toBeNull();
});
