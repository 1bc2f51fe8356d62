import { expect, test } from 'vitest';
import { speakable } from '#site/scripts/listen/speakable.ts';

test.each([
  ['Nghị quyết số 25-NQ/TW', 'Nghị quyết số 25 của Trung ương'],
  ['theo 25-NQ/TW', 'theo nghị quyết số 25 của Trung ương'],
  ['Kế hoạch 123-KH/TĐTN của Tỉnh Đoàn', 'Kế hoạch 123 của Tỉnh Đoàn'],
  ['Nghị định số 30/2020/NĐ-CP', 'Nghị định số 30 năm 2020 của Chính phủ'],
  ['Hướng dẫn số 36-HD/VPTW', 'Hướng dẫn số 36 của VPTW'],
  ['dự toán 350 tr.đ', 'dự toán 350 triệu đồng'],
  ['350trđ/nhà', '350 triệu đồng trên nhà'],
  ['ủng hộ 1.250.000 đ', 'ủng hộ 1250000 đồng'],
  ['ủng hộ 200.000đ.', 'ủng hộ 200000 đồng.'],
  ['đạt 97,5%', 'đạt 97 phẩy 5 phần trăm'],
  ['dài 2,5 km, rộng 3m', 'dài 2 phẩy 5 ki lô mét, rộng 3 mét'],
  ['150 m² sân, 2 ha rừng', '150 mét vuông sân, 2 héc ta rừng'],
  ['ngày 22/11/2026', 'ngày 22 tháng 11 năm 2026'],
  ['Hạn: 05/03/2024.', 'Hạn: ngày 5 tháng 3 năm 2024.'],
  ['sáng 26/3, đoàn viên', 'sáng 26 tháng 3, đoàn viên'],
  ['từ tháng 11/2026', 'từ tháng 11 năm 2026'],
  ['3/4 số hộ', '3/4 số hộ'],
  ['lúc 14:30', 'lúc 14 giờ 30'],
  ['7h30 sáng, 8h tối, 9h00', '7 giờ 30 sáng, 8 giờ tối, 9 giờ'],
  ['nhiệm kỳ 2022-2027', 'nhiệm kỳ 2022 đến 2027'],
  ['5–7 ngày', '5 đến 7 ngày'],
  ['Đại hội XIII, lần thứ IX, khóa XXIV', 'Đại hội 13, lần thứ 9, khóa 24'],
  ['ĐVTN xã với UBND, HTX & CLB', 'đoàn viên, thanh niên xã với Ủy ban nhân dân, hợp tác xã và câu lạc bộ'],
  ['TP. Bắc Kạn', 'thành phố Bắc Kạn'],
  ['cây giống, phân bón, v.v.', 'cây giống, phân bón, vân vân'],
  ['“Ba sạch” là gì?', 'Ba sạch là gì?'],
  ['đồng/tháng', 'đồng trên tháng'],
  ['ĐTDĐ và ABCBCHX', 'ĐTDĐ và ABCBCHX'],
  ['  hai\n dòng ', 'hai dòng'],
])('%s → %s', (written, said) => expect(speakable(written)).toBe(said));

test('letters written in parts are the same letters', () =>
  expect(speakable('Quyết định 5-QĐ/TW'.normalize('NFD'))).toBe('Quyết định 5 của Trung ương'));
