import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'site/styles/fonts';
const sheet = readFileSync('site/styles/fonts.css', 'utf8');

test('all fonts together weigh less than 32 KB', () => {
  const fonts = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));
  const bytes = fonts.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
  expect(bytes).toBeLessThan(32 * 1024);
});

test('the ranges hold every Vietnamese letter, and none is fetched from a third subset', () => {
  const ranges = [...sheet.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gu)].map((match) => [
    Number.parseInt(match[1]!, 16),
    Number.parseInt(match[2] ?? match[1]!, 16),
  ]);
  const toned = [...'aăâeêioôơuưy'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  );
  const letters = [...toned, ...'bcdđfghjklmnpqrstvwxz'];
  const text = new Set([
    ...letters,
    ...letters.map((letter) => letter.toUpperCase()),
    '₫',
    '–',
    '“',
    '”',
    '…',
  ]);
  const missing = [...text].filter(
    (character) =>
      !ranges.some(([low, high]) => character.codePointAt(0)! >= low! && character.codePointAt(0)! <= high!),
  );
  expect(missing).toEqual([]);
  expect(new Set(sheet.match(/be-vietnam-pro-[a-z]+(?:-[a-z]+)*/gu))).toEqual(
    new Set(['be-vietnam-pro-latin', 'be-vietnam-pro-vietnamese']),
  );
});
