import { afterEach, beforeEach, expect, test } from 'vitest';
import { ANSWERS_PER_PART } from '#contract/paths.ts';
import { ask } from '#site/content/ask.ts';
import { LISTS } from '#site/content/lists.ts';
import { searchIn } from '#site/edition/search/search-in.ts';
import type { SearchQuestion } from '#site/content/search.ts';
import { askQuestion } from '#site/pages/_ask/answers.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import { allPaths } from '#site/publisher/all-paths.ts';
import { anAnswer, aQuestion, paragraph } from '#tests/support/faces.ts';
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
  expect(paths().filter((path) => !path.includes('/cau-'))).toEqual(['/hoi-dap/nam/2023/', '/hoi-dap/']);
  const touched = edition.put('answer', shown(ANSWERS_PER_PART + 1));
  expect(touched.candidates).toContain('/hoi-dap/nam/2023/phan-2/');
  expect(paths()).toContain('/hoi-dap/nam/2023/phan-2/');
});

test('a question has a page of its own as long as it is for everybody', () => {
  edition.put('answer', shown(3));
  expect(paths()).toContain('/hoi-dap/cau-3/');
  const content = ask(edition, nothingAsked());
  expect(askQuestion(content, '3')?.answers.map(({ id }) => id)).toEqual(['3']);
  const touched = edition.put('answer', anAnswer('3'));
  expect(touched.candidates).toContain('/hoi-dap/cau-3/');
  expect(paths()).toEqual(['/hoi-dap/']);
  expect(askQuestion(content, '3')).toBeUndefined();
});

test('a question is found by what is asked and answered, and an answer to one person never', () => {
  const search = (question: SearchQuestion) => searchIn(edition.db, edition)(question);
  edition.put(
    'answer',
    shown(3),
    anAnswer('4', { body: paragraph('Sân chơi thôn Nà Pài đã được rào lại.') }),
  );
  const [group] = search({ query: 'trả lời thư số 3', kind: 'answer' }).groups;
  expect(group).toMatchObject({ kind: 'answer', hits: [{ path: '/hoi-dap/cau-3/' }] });
  expect(search({ query: 'câu hỏi số 3' }).choices.kind).toContainEqual(
    expect.objectContaining({ value: 'answer' }),
  );
  expect(search({ query: 'Nà Pài' }).found.number).toBe(0);
  edition.put('answer', anAnswer('3'));
  expect(search({ query: 'câu hỏi số 3' }).found.number).toBe(0);
});
