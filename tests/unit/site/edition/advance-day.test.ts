import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '#site/content/ask.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import { advanceDay } from '#site/publisher/advance-day.ts';
import { ledgerIn } from '#site/publisher/ledger.ts';
import { anEdition } from './an-edition.ts';

let edition: ReturnType<typeof anEdition>;
beforeEach(() => void (edition = anEdition()));
afterEach(() => edition.remove());

/** Notes a page that asked whether these days have come. */
function page(path: string, ...days: string[]): boolean[] {
  const asked = nothingAsked();
  const answers = days.map((day) => ask(edition, asked).hasCome(day));
  ledgerIn(edition.db).keep(path, 'hash', asked, 1);
  return answers;
}

const advance = (day: string) => advanceDay(edition, ledgerIn(edition.db), day);
const todo = () =>
  ledgerIn(edition.db)
    .next(100)
    .map((task) => task.path);

test('a day has come when it begins, not before', () => {
  advance('2026-11-22');
  expect(page('/a/', '2026-11-21', '2026-11-22', '2026-11-23')).toEqual([true, true, false]);
});

test('midnight remakes the pages that asked for the day that comes, and no other', () => {
  advance('2026-11-22');
  page('/dong-hom-nay/', '2026-11-22');
  page('/dong-ngay-mai/', '2026-11-23');
  page('/dong-sang-nam/', '2027-01-01');
  expect(advance('2026-11-23')).toBe(true);
  expect(todo()).toEqual(['/dong-ngay-mai/']);
});

test('days that passed while nobody watched are caught up with at once', () => {
  advance('2026-11-22');
  page('/mai/', '2026-11-23');
  page('/tuan-sau/', '2026-11-29');
  advance('2026-12-01');
  expect(todo()).toEqual(['/mai/', '/tuan-sau/']);
});

test('a clock that was wrong is put right', () => {
  advance('2027-01-01');
  page('/a/', '2026-12-31');
  advance('2026-11-22');
  expect(todo()).toEqual(['/a/']);
  expect(page('/a/', '2026-12-31')).toEqual([false]);
});

test('the same day again changes nothing', () => {
  advance('2026-11-22');
  expect(advance('2026-11-22')).toBe(false);
});
