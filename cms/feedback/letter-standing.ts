import { dayAfter, dayOf, formatDay } from '#contract/text/dates.ts';
import { answerDue, forgottenOn, WARNED_BEFORE } from './letter-days.ts';

interface Waiting {
  status?: string | null;
  receivedAt?: string | null;
  forgottenAt?: string | null;
}

/** By when a letter is to be answered, in words; undefined where nobody waits for an answer. */
export function sayDue(
  { status, receivedAt, forgottenAt }: Waiting,
  today: string,
): { isLate: boolean; text: string } | undefined {
  if (!receivedAt || forgottenAt || (status !== 'new' && status !== 'handling')) return undefined;
  const due = answerDue(dayOf(receivedAt));
  const isLate = due < today;
  return { isLate, text: `${isLate ? 'Quá hạn trả lời' : 'Hạn trả lời'} ${formatDay(due)}` };
}

/** When an unanswered letter is forgotten, once that is near. */
export function sayForgotten(
  { status, receivedAt, forgottenAt }: Waiting,
  today: string,
): string | undefined {
  if (!receivedAt || forgottenAt || status === 'answered' || status === 'spam') return undefined;
  const day = forgottenOn(dayOf(receivedAt));
  return day <= dayAfter(today, WARNED_BEFORE) ? `Lời thư tự xóa ngày ${formatDay(day)}` : undefined;
}
