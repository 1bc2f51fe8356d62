import { LETTER_KEPT } from '#contract/feedback/retention.ts';
import { dayAfter } from '#contract/text/dates.ts';

/*
 * By when a letter is answered, and until when it is kept. Days are "2026-11-23", in Viet Nam.
 */

/**
 * Working days to an answer: as many as the law gives for telling people what becomes of what they bring in person
 * (Luật Tiếp công dân 42/2013/QH13, Điều 28). Public holidays are not taken out: Tết follows the moon, and a day
 * that comes too early harms nobody.
 */
export const ANSWERED_WITHIN = 10;

/** The desk is told so many days before an unanswered letter is forgotten. */
export const WARNED_BEFORE = 30;

/** The last day on which an answer is in time. */
export function answerDue(receivedOn: string): string {
  let day = receivedOn;
  for (let left = ANSWERED_WITHIN; left > 0;) {
    day = dayAfter(day);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

const isWorkingDay = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** A letter without an answer is overdue today if it came before this moment: "2026-11-10T00:00:00+07:00". */
export function overdueBefore(today: string): string {
  let last = today;
  while (answerDue(last) >= today) last = dayAfter(last, -1);
  return startOf(dayAfter(last));
}

/** When an unanswered letter is forgotten: the same day of the month, or its last. */
export function forgottenOn(receivedOn: string): string {
  return monthsLater(receivedOn, LETTER_KEPT.unansweredMonths);
}

/** An unanswered letter will be forgotten soon if it came before this moment. */
export const expiringBefore = (today: string): string =>
  startOf(dayAfter(monthsLater(dayAfter(today, WARNED_BEFORE), -LETTER_KEPT.unansweredMonths)));

function monthsLater(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(Number(day.slice(8)), last));
  return first.toISOString().slice(0, 10);
}

const startOf = (day: string) => `${day}T00:00:00+07:00`;
