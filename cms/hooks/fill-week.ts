import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { dayAfter, formatDay } from '#contract/text/dates.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';
import { day, rows } from '#cms/publishing/faces/read.ts';

/** Any day of a week stands for it: its Monday, name and address follow. Entries lie within it. */
export const fillWeek: CollectionBeforeValidateHook = ({ data, originalDoc, collection, req }) => {
  if (!data) return data;
  const chosen = day(data['startsOn'] ?? originalDoc?.startsOn);
  if (!chosen) return data;
  const { year, week, monday } = isoWeekOf(chosen);
  const sunday = dayAfter(monday, 6);
  if (data['startsOn']) data['startsOn'] = `${monday}T05:00:00.000Z`;
  data['title'] = `Lịch công tác tuần ${week}, năm ${year}`;
  data['slug'] = `${year}-tuan-${String(week).padStart(2, '0')}`;
  const errors = rows(data['entries']).flatMap((entry, i) => {
    const on = day(entry['on']);
    if (!on || (on >= monday && on <= sunday)) return [];
    const message = `Ngày ${formatDay(on)} không nằm trong tuần từ ${formatDay(monday)} đến ${formatDay(sunday)}.`;
    return [{ path: `entries.${i}.on`, message }];
  });
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  return data;
};
