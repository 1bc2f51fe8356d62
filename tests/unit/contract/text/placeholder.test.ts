import { expect, it } from 'vitest';
import { altProblem, isPlaceholderAlt } from '#contract/text/placeholder.ts';

it.each([
  'anh tin bai',
  'ảnh tin bài',
  'Ảnh tin bài 2',
  'ẢNH TIN BÀI'.normalize('NFD'),
  'image',
  'Image 01',
  'hình ảnh',
  'Hình ảnh minh hoạ',
  'ảnh minh họa bài viết',
  'Ảnh đại diện',
  'untitled',
  'No image',
  'Chưa có mô tả',
  'Đang cập nhật...',
  'Ảnh 1',
])('"%s" fits any picture and is refused', (alt) => {
  expect(isPlaceholderAlt(alt)).toBe(true);
  expect(altProblem(alt)).toMatch(/mô tả/u);
});

it.each([
  'IMG_1234.jpg',
  'IMG_1234',
  'DSC04532',
  'z7153849203941_ab83c1d.jpg',
  'ảnh đẹp.JPEG',
  'hop-dai-bieu-2023',
  '20230314_093000',
  '123456',
  'https://example.org/anh.png',
])('"%s" is called a file name', (alt) => {
  expect(altProblem(alt)).toContain(`“${alt}” là tên tệp`);
});

it.each(['Hoa', 'a b c', '...', 'aaaaaaaa', '15', '🎉🎉🎉'])(
  '"%s" is too short to see a picture by',
  (alt) => {
    expect(isPlaceholderAlt(alt)).toBe(true);
  },
);

it.each([undefined, null, '', ' \u200b '])('a missing text (%j) is asked for, with an example', (alt) => {
  expect(altProblem(alt)).toMatch(/^Ảnh chưa có mô tả\. Hãy viết trong ảnh có ai/u);
});

it.each([
  'Đoàn viên xã Hòa Mục trồng hoa dọc đường liên thôn',
  'Cờ Đoàn',
  'Logo Đoàn Thanh niên',
  'Covid-19: tiêm vắc-xin ở thành phố Bắc Kạn',
  'Ảnh lễ ra quân Tháng Thanh niên 2023 tại huyện Ba Bể',
  'Tin vui đến với học sinh vùng cao',
  'Bí thư Tỉnh Đoàn trao 20 suất quà, mỗi suất 500.000 đồng',
  'Minh họa mô hình “3 chủ động” bằng ba vòng tròn',
])('"%s" will do', (alt) => {
  expect(altProblem(alt)).toBeUndefined();
  expect(isPlaceholderAlt(alt)).toBe(false);
});
