import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import type { ToldState } from '#contract/feedback/told-states.ts';
import { PATHS } from '#contract/paths.ts';
import { formatLongDay } from '#contract/text/dates.ts';
import type { BlockView } from './block-view.ts';
import type { FeedbackLookup } from './feedback-letter.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

export interface FoundLetter {
  state: string;
  says: string;
  on: string;
  unit?: string;
  /** The answer; empty until there is one on the site. */
  blocks: BlockView[];
}

export interface LookupPage extends PageBase {
  title: string;
  /** Why nothing could be looked up. */
  notice?: string;
  found?: FoundLetter;
}

/** What the site itself knows: an answer that editors have published for this receipt. */
export interface LookupAnswers {
  answer?: FaceOf<'answer'>;
  unit?: CardOf<'unit'>;
  blocks: BlockView[];
}

const STATES: Record<ToldState[0] | 'passed-on', { state: string; says: string }> = {
  received: { state: 'Đã nhận', says: 'Thư đang chờ cán bộ xem.' },
  handling: { state: 'Đang xử lý', says: 'Cán bộ đã đọc thư và đang chuẩn bị trả lời.' },
  'passed-on': { state: 'Đã chuyển', says: 'Thư đã được chuyển đến đơn vị có trách nhiệm trả lời.' },
  answered: { state: 'Đã trả lời', says: 'Thư đã được trả lời theo cách liên lạc bạn để lại.' },
};
const ANSWERED_HERE = 'Trả lời ở ngay dưới đây.';

const MISTYPED =
  'Mã này gõ chưa đúng. Mã có 15 chữ và số; mời bạn đối chiếu từng ký tự với mã đã ghi lại khi gửi thư.';
const UNKNOWN = 'Không có thư nào mang mã này. Mời bạn đối chiếu lại từng ký tự của mã.';

/** Tra cứu: before anything was looked up, and with what was found. */
export function lookupPage(
  lookup: FeedbackLookup | undefined,
  answers: LookupAnswers,
  setting: Setting,
): LookupPage {
  const title = 'Tra cứu góp ý';
  const found = lookup && foundLetter(lookup, answers);
  return {
    ...pageBase(setting, {
      title,
      description: 'Xem thư góp ý đã được trả lời hay chưa, bằng mã nhận được khi gửi.',
      above: [{ href: PATHS.feedback, label: 'Góp ý' }],
      index: setting.path === PATHS.feedbackLookup,
    }),
    title,
    found,
    notice: lookup && !found ? (lookup.notice ?? (lookup.receipt ? UNKNOWN : MISTYPED)) : undefined,
  };
}

function foundLetter(
  { state }: FeedbackLookup,
  { answer, unit, blocks }: LookupAnswers,
): FoundLetter | undefined {
  const [told, receivedOn, answeredOn] = state ?? [];
  // An answer on the site outlives the letter's own row.
  const receivedDay = receivedOn ?? answer?.receivedOn;
  if (!receivedDay) return undefined;
  const hasAnswer = blocks.length > 0;
  const shown = hasAnswer ? 'answered' : answer?.state === 'passed-on' ? 'passed-on' : (told ?? 'received');
  return {
    ...STATES[shown],
    ...(hasAnswer ? { says: ANSWERED_HERE } : {}),
    on: [`Nhận ${formatLongDay(receivedDay)}`, answeredOn && `trả lời ${formatLongDay(answeredOn)}`]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
    unit: unit?.name,
    blocks,
  };
}
