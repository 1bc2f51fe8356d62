import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { composeCard } from '#site/share/compose-card.ts';
import { CANVAS, SAFE } from '#site/share/design.ts';
import { openTypeface } from '#site/share/typeface.ts';

const type = { bold: openTypeface(700), strong: openTypeface(600) };
const BRAND = 'Tỉnh Đoàn Bắc Kạn';
const LABEL = 'Công trình thanh niên';
const TITLES = [
  'Ậ',
  'Ra quân giúp dân',
  'Trao 5 “Nhà nhân ái” cho thanh niên khó khăn ở huyện Ngân Sơn, Pác Nặm và Na Rì trước Tết',
  'ĐẠI HỘI ĐẠI BIỂU ĐOÀN TNCS HỒ CHÍ MINH TỈNH BẮC KẠN LẦN THỨ XV, NHIỆM KỲ 2022 – 2027 '.repeat(3).trim(),
  'nghiêng '.repeat(60).trim(),
  'x'.repeat(300),
];

test.each(TITLES.flatMap((title) => [true, false].map((hasPhoto) => ({ title, hasPhoto }))))(
  'all that matters lies within the middle, 1000 × 524 (photo: $hasPhoto, "$title")',
  ({ title, hasPhoto }) => {
    const { text, photo } = composeCard({ title, label: LABEL, brand: BRAND }, hasPhoto, type);
    expect(text.left).toBeGreaterThanOrEqual(SAFE.left);
    expect(text.right).toBeLessThanOrEqual(SAFE.right);
    expect(text.top).toBeGreaterThanOrEqual(SAFE.top);
    expect(text.bottom).toBeLessThanOrEqual(SAFE.bottom);
    // No word over the photograph, and enough of it to be seen.
    if (hasPhoto) expect(photo).toBeLessThanOrEqual(text.top);
    if (hasPhoto) expect(photo).toBeGreaterThan(CANVAS.height * 0.38);
  },
);

test('a label that would leave the middle is left out', () => {
  const label =
    'Chuyên mục có một cái tên dài đến mức không thể nào đứng vừa trong một dòng bên cạnh tên cổng';
  const { text, svg } = composeCard({ title: 'Ngắn', label, brand: BRAND }, false, type);
  expect(text.right).toBeLessThanOrEqual(SAFE.right);
  expect(svg).toBe(composeCard({ title: 'Ngắn', brand: BRAND }, false, type).svg);
});

test('the drawing is the one that DESIGN stands for: after a change, raise DESIGN (site/content/share-card.ts) and renew this', () => {
  const drawings = [true, false].map((hasPhoto) =>
    composeCard({ title: TITLES[2]!, label: LABEL, brand: BRAND }, hasPhoto, type),
  );
  const hash = createHash('sha256').update(drawings.map(({ svg }) => svg).join(''));
  expect(hash.digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"a7cd3f1f22a2549f"`);
});
