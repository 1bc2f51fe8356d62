import { openSync, type Font } from 'fontkit';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'site/styles/fonts';
const sheet = readFileSync('site/styles/fonts.css', 'utf8');

test('all fonts together weigh less than 28 KB', () => {
  const fonts = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));
  const bytes = fonts.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
  expect(bytes).toBeLessThan(28 * 1024);
});

const toned = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);
const letters = [...toned, ...'bcdđfghjklmnpqrstvwxz'];
const text = [...letters, ...letters.map((letter) => letter.toUpperCase()), ...'0123456789₫–“”…×'];

test('the ranges hold every Vietnamese letter', () => {
  const ranges = [...sheet.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gu)].map((match) => [
    Number.parseInt(match[1]!, 16),
    Number.parseInt(match[2] ?? match[1]!, 16),
  ]);
  const isHeld = (code: number) => ranges.some(([low, high]) => code >= low! && code <= high!);
  expect(text.filter((character) => !isHeld(character.codePointAt(0)!))).toEqual([]);
});

test.each([400, 700])('the one file of weight %i draws all of them', (weight) => {
  expect(sheet).toContain(`be-vietnam-pro-${weight}.woff2`);
  const font = openSync(`${FOLDER}/be-vietnam-pro-${weight}.woff2`) as Font;
  expect(text.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!))).toEqual([]);
});

test('no third file is fetched', () => {
  expect(sheet.match(/be-vietnam-pro-\d+/gu)).toHaveLength(2);
});
