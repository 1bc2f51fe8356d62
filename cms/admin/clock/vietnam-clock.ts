import { localStamp } from '#contract/text/dates.ts';

/*
 * Payload's calendar reads and writes the clock of the browser. The desk works by the clock in Viet
 * Nam, wherever the browser is: a moment is moved so that the browser's clock shows it, and back.
 */

const OFFSET_HOURS = 7;

/** A date that reads on the browser's clock what `moment` reads in Viet Nam. */
export function toCalendar(moment: string | Date): Date {
  return new Date(localStamp(moment));
}

/** The moment whose time in Viet Nam is what `picked` reads on the browser's clock, to the minute. */
export function fromCalendar(picked: Date): Date {
  return new Date(
    Date.UTC(
      picked.getFullYear(),
      picked.getMonth(),
      picked.getDate(),
      picked.getHours() - OFFSET_HOURS,
      picked.getMinutes(),
    ),
  );
}
