import { PRIVACY_PATH } from '#contract/paths.ts';
import { LISTS } from '#site/content/lists.ts';
import type { FeedbackAnswers } from '#site/model/feedback-page.ts';
import type { BlockView } from '#site/model/block-view.ts';
import { bodyView } from '#site/model/body.ts';
import { askResources } from './resources.ts';

type Content = App.Locals['content'];

/** What the form leads to: units to write to, what becomes of what one writes. */
export function askFeedback(content: Content): FeedbackAnswers {
  const privacy = content.pageAt(PRIVACY_PATH) && { href: PRIVACY_PATH, label: 'quyền riêng tư' };
  return { units: content.all(LISTS.units), privacy };
}

/** What came of the letter with this receipt; the question is the same for every hash. */
export function askAnswer(content: Content, receipt: string) {
  const [card] = content.all(LISTS.answersOfReceipt(receipt));
  const answer = card && content.get('answer', card.id);
  const unit = answer?.unit === undefined ? undefined : content.card('unit', answer.unit);
  const blocks: BlockView[] = answer
    ? bodyView(answer.body, askResources(content, { bodies: [answer.body] }))
    : [];
  return { answer, unit, blocks };
}
