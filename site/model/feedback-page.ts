import type { CardOf } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import type { Link } from './card.ts';
import type { FeedbackStep, FieldProblem, TypedLetter } from './feedback-letter.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/** One field of the form, with what was typed and what is wrong with it. */
export interface FieldView {
  name: keyof TypedLetter;
  label: string;
  hint?: string;
  value: string;
  problem?: string;
  autocomplete?: 'name' | 'email';
}

export interface UnitChoice {
  value: string;
  label: string;
  isChosen: boolean;
}

interface FormView {
  at: 'form';
  subject: FieldView;
  text: FieldView;
  name: FieldView;
  contact: FieldView;
  units: UnitChoice[];
  /** What is wrong, each leading to its field; empty at the first visit. */
  problems: Link[];
  notice?: string;
  privacy?: Link;
}

export interface ReviewView {
  at: 'review';
  rows: { term: string; text: string; isLong: boolean }[];
  hidden: { name: string; value: string }[];
  work: string;
  notice?: string;
}

interface SentView {
  at: 'sent';
  code: string;
  hasContact: boolean;
}

export type FeedbackPage = PageBase & { title: string; step: FormView | ReviewView | SentView };

const LABELS: Record<keyof TypedLetter, string> = {
  subject: 'Bạn góp ý về việc gì?',
  text: 'Nội dung',
  name: 'Họ tên',
  contact: 'Điện thoại hoặc thư điện tử',
  unit: 'Gửi đến',
};

const TITLES = { form: 'Góp ý', review: 'Xem lại và gửi', sent: 'Đã nhận góp ý' } as const;

export interface FeedbackAnswers {
  units: readonly CardOf<'unit'>[];
  privacy?: Link;
}

/** Góp ý, at any of its three steps. Only the empty form is for search engines. */
export function feedbackPage(step: FeedbackStep, answers: FeedbackAnswers, setting: Setting): FeedbackPage {
  const title = TITLES[step.at];
  const hasFailed = step.at === 'form' && step.problems.length > 0;
  return {
    ...pageBase(setting, {
      // Screen readers say the title first: that something is wrong must not come last.
      title: hasFailed ? `Cần sửa: ${title}` : title,
      description: `Gửi góp ý, hỏi đáp đến ${setting.site.name}. Mỗi thư có một mã để tra cứu kết quả.`,
      above: setting.path === PATHS.feedback ? [] : [{ href: PATHS.feedback, label: 'Góp ý' }],
      step: title,
      index: setting.path === PATHS.feedback,
    }),
    title,
    step: viewOf(step, answers),
  };
}

function viewOf(step: FeedbackStep, answers: FeedbackAnswers): FeedbackPage['step'] {
  if (step.at === 'form') return formView(step, answers);
  if (step.at === 'review') return reviewView(step, answers);
  return { at: 'sent', code: step.code, hasContact: step.hasContact };
}

function formView(
  { letter, problems, notice }: Extract<FeedbackStep, { at: 'form' }>,
  { units, privacy }: FeedbackAnswers,
): FormView {
  // Without maxlength: a browser would cut a pasted letter without a word.
  const field = (name: keyof TypedLetter, more: Partial<FieldView> = {}): FieldView => ({
    ...{ name, label: LABELS[name], value: letter[name] },
    problem: problems.find((problem) => problem.field === name)?.says,
    ...more,
  });
  return {
    at: 'form',
    subject: field('subject', { hint: 'Một câu ngắn, ví dụ: đèn đường thôn Nà Pài hỏng từ tháng trước.' }),
    text: field('text', { hint: 'Việc gì, ở đâu, khi nào; bạn mong được giải quyết thế nào.' }),
    name: field('name', { hint: 'Không bắt buộc.', autocomplete: 'name' }),
    contact: field('contact', {
      hint: 'Không bắt buộc. Chỉ để cán bộ trả lời hoặc hỏi thêm bạn.',
      autocomplete: 'email',
    }),
    units: unitChoices(units, letter.unit),
    problems: problems.map(linkTo),
    notice,
    privacy,
  };
}

const linkTo = ({ field, says }: FieldProblem): Link => ({ href: `#${field}`, label: says });

const unitChoices = (units: readonly CardOf<'unit'>[], chosen: string): UnitChoice[] => [
  { value: '', label: 'Văn phòng Tỉnh Đoàn', isChosen: chosen === '' },
  ...units.map(({ id, name }) => ({ value: id, label: name, isChosen: chosen === id })),
];

function reviewView(
  { letter, token, work, notice }: Extract<FeedbackStep, { at: 'review' }>,
  { units }: FeedbackAnswers,
): ReviewView {
  const unit = unitChoices(units, letter.unit).find(({ isChosen }) => isChosen);
  const row = (name: keyof TypedLetter, text: string, isLong = false) => ({
    term: LABELS[name],
    text,
    isLong,
  });
  const fields = (Object.keys(LABELS) as (keyof TypedLetter)[]).map((name) => ({
    name: name as string,
    value: letter[name],
  }));
  return {
    at: 'review',
    rows: [
      { ...row('subject', letter.subject), term: 'Về việc' },
      row('text', letter.text, true),
      row('name', letter.name || 'Không ghi'),
      row('contact', letter.contact || 'Không ghi; bạn tra cứu trả lời bằng mã nhận được sau khi gửi'),
      row('unit', unit?.label ?? 'Văn phòng Tỉnh Đoàn'),
    ],
    hidden: [...fields, { name: 'token', value: token }],
    work,
    notice,
  };
}
