import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { dayAfter, formatDay } from '#contract/text/dates.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';
import { day, rows, words, type Doc } from '#cms/publishing/faces/read.ts';

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
  const errors = rows(data['entries']).flatMap((entry, i) => problemsOf(entry, i, { monday, sunday }));
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  return data;
};

/** A line's day lies in its week, and its end after its beginning. */
function problemsOf(entry: Doc, at: number, { monday, sunday }: { monday: string; sunday: string }) {
  const on = day(entry['on']);
  const [from, to] = [words(entry['from']), words(entry['to'])];
  const problems: { path: string; message: string }[] = [];
  if (on && (on < monday || on > sunday))
    problems.push({
      path: `entries.${at}.on`,
      message: `Ngày ${formatDay(on)} không nằm trong tuần từ ${formatDay(monday)} đến ${formatDay(sunday)}.`,
    });
  if (to && !from)
    problems.push({ path: `entries.${at}.from`, message: 'Đã điền giờ kết thúc thì điền cả giờ bắt đầu.' });
  if (from && to && to <= from)
    problems.push({
      path: `entries.${at}.to`,
      message: `Giờ kết thúc (${to}) phải sau giờ bắt đầu (${from}).`,
    });
  return problems;
}
