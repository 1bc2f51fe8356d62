import { postingOfThanksCode } from '#contract/giving/thanks-code.ts';
import type { ThanksAnswers } from '#site/model/thanks-page.ts';

/** The gift that a code of thanks belongs to; codes are typed in any case, with or without spaces. */
export function askThanks(content: App.Locals['content'], code: string): ThanksAnswers | undefined {
  const id = postingOfThanksCode(code);
  const posting = id === undefined ? undefined : content.card('posting', id);
  const project = posting && content.card('project', posting.project);
  return project && { posting, project, unit: content.card('unit', project.unit) };
}
