import { formatArticleDate, formatDay, machineDate } from '#contract/text/dates.ts';

/** A moment or day for `<time>`: the machine's form and the reader's. */
export interface Stamp {
  datetime: string;
  text: string;
}

/** "Thứ Ba, 14/03/2023 | 09:30" */
export function stamp(moment: string): Stamp {
  return { datetime: machineDate(moment), text: formatArticleDate(moment) };
}

/** "14/03/2023", of a moment, on a clock in Viet Nam. */
export function shortStamp(moment: string): Stamp {
  const datetime = machineDate(moment);
  return { datetime, text: formatDay(datetime) };
}

/** "14/03/2023", of a day. */
export function dayStamp(day: string): Stamp {
  return { datetime: day, text: formatDay(day) };
}

/** "01/06/2023 – 31/08/2023", or "Từ 01/06/2023" while no end is set. */
export function spanText(startsOn: string, endsOn: string | undefined): string {
  return endsOn ? `${formatDay(startsOn)} – ${formatDay(endsOn)}` : `Từ ${formatDay(startsOn)}`;
}

/** "19:15 22/11/2026": until when figures hold. */
export function clockStamp(moment: string): Stamp {
  const datetime = machineDate(moment);
  return { datetime, text: `${datetime.slice(11, 16)} ${formatDay(datetime)}` };
}
