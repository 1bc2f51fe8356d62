import type { PayloadRequest } from 'payload';
import { expect, test } from 'vitest';
import { bodyOf, reasonIn } from '#cms/publishing/request-body.ts';

const saying = (text: string) => ({ text: () => Promise.resolve(text) }) as unknown as PayloadRequest;

test.each(['', ' \n', '{}'])('a request that says %j says nothing', async (text) => {
  expect(await bodyOf(saying(text))).toEqual({});
});

test('a request says what its JSON holds', async () => {
  expect(await bodyOf(saying('{"reason":"Nhầm số"}'))).toEqual({ reason: 'Nhầm số' });
});

test.each(['{', 'null', '[]', '"x"', '1'])('%s is told to be unreadable', async (text) => {
  await expect(bodyOf(saying(text))).rejects.toMatchObject({ status: 400 });
});

test('a reason comes back in its one spelling', () => {
  expect(reasonIn({ reason: '  Nhầm   số ' })).toBe('Nhầm số');
});

test.each([undefined, null, 7, '', ' … ', 'a'.repeat(301)])('%j is no reason', (reason) => {
  expect(() => reasonIn({ reason })).toThrow(expect.objectContaining({ status: 400 }) as Error);
});
