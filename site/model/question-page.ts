import { runningText } from '#contract/body.ts';
import { answersByYearPath } from '#contract/paths.ts';
import { localStamp, machineDate } from '#contract/text/dates.ts';
import { ANSWERS, questionsOf, type PublicAnswers, type QuestionView } from './answer-pages.ts';
import type { Link } from './card.ts';
import { faqLd } from './question-ld.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

export interface QuestionPage extends PageBase {
  title: string;
  question: QuestionView;
  others: Link[];
}

/** One question with its answer; undefined if it is not for everybody. */
export function questionPage(found: PublicAnswers, setting: Setting): QuestionPage | undefined {
  const [question] = questionsOf(found, setting);
  const [answer] = found.answers;
  if (!question || !answer?.answeredAt) return undefined;
  const { title, text, href } = question;
  const year = localStamp(answer.answeredAt).slice(0, 4);
  const yearLink: Link = { href: answersByYearPath(year), label: `Năm ${year}` };
  return {
    ...pageBase(setting, {
      title,
      description: text,
      above: [ANSWERS, yearLink],
      jsonLd: [
        faqLd({
          ...{ url: setting.origin + href, title, text, answer: runningText(answer.body) },
          answered: machineDate(answer.answeredAt),
          by: found.units.find(({ id }) => id === answer.unit)?.name ?? setting.site.name,
        }),
      ],
    }),
    title,
    question,
    others: [
      { href: answersByYearPath(year), label: `Câu hỏi trả lời năm ${year}` },
      { href: ANSWERS.href, label: 'Câu hỏi mới nhất' },
    ],
  };
}
