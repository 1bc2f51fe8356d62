import type { CardOf } from '#contract/faces/face.ts';
import { ANSWERS_PER_PART } from '#contract/paths.ts';
import { LISTS, yearBounds } from '#site/content/lists.ts';
import type { AnswersOfYear, PublicAnswers } from '#site/model/answer-pages.ts';
import { askCards } from './cards.ts';
import { askResources } from './resources.ts';

type Content = App.Locals['content'];

/** Answers whole, in the order given, with what their texts show and lead to. */
export function askAnswers(content: Content, cards: readonly CardOf<'answer'>[]): PublicAnswers {
  const answers = cards.map(({ id }) => content.get('answer', id)).filter((answer) => answer !== undefined);
  return {
    answers,
    units: askCards(
      content,
      'unit',
      answers.map(({ unit }) => unit).filter((unit) => unit !== undefined),
    ),
    resources: askResources(content, { bodies: answers.map(({ body }) => body) }),
  };
}

/** One question with its answer; undefined unless it is shown to everybody. */
export function askQuestion(content: Content, id: string): PublicAnswers | undefined {
  const card = content.card('answer', id);
  return card?.question && card.answeredAt ? askAnswers(content, [card]) : undefined;
}

/** @param part from 1 */
export function askAnswersOfYear(content: Content, year: string, part: number): AnswersOfYear | undefined {
  const all = content.span(LISTS.answers, ...yearBounds(year));
  const shown = all.slice((part - 1) * ANSWERS_PER_PART, part * ANSWERS_PER_PART);
  if (shown.length === 0) return undefined;
  const parts = Math.ceil(all.length / ANSWERS_PER_PART);
  return { ...askAnswers(content, shown), year, part, parts };
}
