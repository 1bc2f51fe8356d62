import { expect, test } from 'vitest';
import { storedMedia } from '#cms/media/stored-media.ts';

const hash = 'a'.repeat(64);

test('a picture without a focus rests on its middle', () => {
  const document = { type: 'picture', filename: 'a.jpg', hash, width: 30, height: 20, focalX: null };
  expect(storedMedia(document)).toMatchObject({ focus: { x: 50, y: 50 } });
});

test('a focus at the very edge is kept', () => {
  const document = { type: 'picture', filename: 'a.jpg', hash, width: 30, height: 20, focalX: 0, focalY: 100 };
  expect(storedMedia(document)).toMatchObject({ focus: { x: 0, y: 100 } });
});

test('a document without a file has nothing to make variants of', () => {
  expect(storedMedia({ type: 'picture' })).toBeUndefined();
});
