import { expect, test } from 'vitest';
import { chunksOf } from '#site/scripts/listen/chunks.ts';

test('a text is spoken sentence by sentence', () =>
  expect(chunksOf('Trời rét. Ai lo cho trâu? Đoàn viên!')).toEqual([
    'Trời rét.',
    'Ai lo cho trâu?',
    'Đoàn viên!',
  ]));

test('a long sentence is cut at a comma, none of it is lost, and no piece is too long for Chrome', () => {
  const sentence = `${'đoàn viên thanh niên xã Nam Cường, '.repeat(12)}cùng nhau ra đồng.`;
  const chunks = chunksOf(sentence);
  expect(chunks.join(' ')).toBe(sentence);
  expect(chunks.slice(0, -1).every((chunk) => chunk.endsWith(','))).toBe(true);
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(180);
});

test.each([
  ['without a comma', 'chữ '.repeat(200).trim()],
  ['without a space', 'a'.repeat(500)],
])('%s it comes to an end too', (_, text) =>
  expect(chunksOf(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', '')),
);

test('what has no letter is not spoken', () => expect(chunksOf('… *** –')).toEqual([]));
