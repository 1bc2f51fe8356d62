import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { answersByYearPath, PATHS, questionPath } from '#contract/paths.ts';
import { formatLongDay, localStamp } from '#contract/text/dates.ts';
import type { BlockView, Resources } from './block-view.ts';
import { bodyView } from './body.ts';
import type { Link } from './card.ts';
import { collectionLd } from './json-ld.ts';
import { yearLinks } from './library-cards.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/* Hỏi – đáp: questions that editors have published in their own words, each with its answer. */

export const NEWEST_ANSWERS = 10;

export interface QuestionView {
  /** For links to one question: "cau-12". */
  id: string;
  /** Its own page. */
  href: string;
  title: string;
  text: string;
  /** "Tỉnh Đoàn trả lời ngày 23 tháng 11 năm 2026" */
  by: string;
  blocks: BlockView[];
}

export interface AnswersPage extends PageBase {
  title: string;
  about: string;
  questions: QuestionView[];
  /** Shown where there are none. */
  none: string;
  years: Link[];
  newer?: Link;
  older?: Link;
}

export interface PublicAnswers {
  answers: readonly FaceOf<'answer'>[];
  units: readonly CardOf<'unit'>[];
  resources: Resources;
}

export interface AnswersOfYear extends PublicAnswers {
  year: string;
  /** From 1. */
  part: number;
  parts: number;
}

/** The step above every one of these pages. */
export const ANSWERS: Link = { href: PATHS.answers, label: 'Hỏi – đáp' };

/** The newest, and the years. */
export function answersPage(
  { years, ...found }: PublicAnswers & { years: readonly string[] },
  setting: Setting,
): AnswersPage {
  const about = `Câu hỏi của bạn đọc và trả lời của ${setting.site.name}, mới nhất trước.`;
  const title = 'Hỏi – đáp';
  const questions = questionsOf(found, setting);
  return {
    ...pageBase(setting, {
      ...{ title, description: about, above: [] },
      jsonLd: [listLd(title, about, questions, setting)],
    }),
    title,
    about,
    questions,
    none: 'Chưa có câu hỏi nào được đăng.',
    years: yearLinks(years, (year) => answersByYearPath(year)),
  };
}

/** One part of a year, oldest first. */
export function answersOfYearPage(
  { year, part, parts, ...found }: AnswersOfYear,
  setting: Setting,
): AnswersPage {
  const title = part > 1 ? `Hỏi – đáp năm ${year}, phần ${part}` : `Hỏi – đáp năm ${year}`;
  const about = `Câu hỏi được trả lời trong năm ${year}, theo thứ tự thời gian.`;
  const questions = questionsOf(found, setting);
  const to = (number: number, label: string): Link => ({ href: answersByYearPath(year, number), label });
  return {
    ...pageBase(setting, {
      title,
      description: about,
      above: part > 1 ? [ANSWERS, to(1, `Năm ${year}`)] : [ANSWERS],
      step: part > 1 ? `Phần ${part}` : `Năm ${year}`,
      jsonLd: [listLd(title, about, questions, setting)],
    }),
    title,
    about,
    questions,
    none: '',
    years: [],
    ...(part > 1 && { newer: to(part - 1, 'Các câu trước') }),
    ...(part < parts && { older: to(part + 1, 'Các câu tiếp theo') }),
  };
}

/** Where the questions are; each one's own page says what is asked and answered, once. */
const listLd = (
  title: string,
  description: string,
  links: readonly QuestionView[],
  { origin, path }: Setting,
) => collectionLd({ origin, path, title, description, links });

/** As they are read; what is not for everybody is left out. */
export function questionsOf({ answers, units, resources }: PublicAnswers, { site }: Setting): QuestionView[] {
  return answers.flatMap(({ id, question, answeredAt, unit, body }) => {
    if (!question || !answeredAt) return [];
    const who = units.find((known) => known.id === unit)?.name ?? site.name;
    return {
      id: `cau-${id}`,
      href: questionPath(id),
      title: question.title,
      text: question.text,
      by: `${who} trả lời ${formatLongDay(localStamp(answeredAt).slice(0, 10))}`,
      blocks: bodyView(body, resources),
    };
  });
}
