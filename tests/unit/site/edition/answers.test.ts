import { afterEach, beforeEach, expect, test } from 'vitest';
import { ANSWERS_PER_PART } from '#contract/paths.ts';
import { ask } from '#site/content/ask.ts';
import { LISTS } from '#site/content/lists.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import { allPaths } from '#site/publisher/all-paths.ts';
import { anAnswer, aQuestion } from '#tests/support/faces.ts';
import { anEdition } from './an-edition.ts';

let edition: ReturnType<typeof anEdition>;
beforeEach(() => void (edition = anEdition()));
afterEach(() => edition.remove());

const shown = (number: number, year = 2023) =>
  anAnswer(String(number), {
    question: aQuestion(String(number)),
    answeredAt: new Date(Date.UTC(year, 0, number, 2)).toISOString(),
  });
const paths = () =>
  [...allPaths(edition.documents, edition.entries)].filter((path) => path.startsWith('/hoi-dap/'));

test('an answer is found by its receipt, and is on no list of pages unless editors want it there', () => {
  const answer = anAnswer('7');
  edition.put('answer', answer);
  const content = ask(edition, nothingAsked());
  expect(content.all(LISTS.answersOfReceipt(answer.receipt)).map(({ id }) => id)).toEqual(['7']);
  expect(content.all(LISTS.answersOfReceipt('f'.repeat(64)))).toEqual([]);
  expect(content.years(LISTS.answers)).toEqual([]);
  expect(paths()).toEqual(['/hoi-dap/']);
});

test('a year goes on in parts, and the question that opens one brings its page about', () => {
  edition.put('answer', ...Array.from({ length: ANSWERS_PER_PART }, (_, i) => shown(i + 1)));
  expect(paths().sort()).toEqual(['/hoi-dap/', '/hoi-dap/nam/2023/']);
  const touched = edition.put('answer', shown(ANSWERS_PER_PART + 1));
  expect(touched.candidates).toContain('/hoi-dap/nam/2023/phan-2/');
  expect(paths()).toContain('/hoi-dap/nam/2023/phan-2/');
});
