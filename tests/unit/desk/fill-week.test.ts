import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { expect, test } from 'vitest';
import { fillWeek } from '#cms/hooks/fill-week.ts';

/** What the form sends, through the hook: the week as it is going to be stored, or what is wrong with it. */
function save(startsOn: string, ...entries: Record<string, unknown>[]) {
  const data = { startsOn: `${startsOn}T05:00:00.000Z`, entries };
  const call = { data, collection: { slug: 'weeks' }, req: { t: (key: string) => key } };
  try {
    return fillWeek(call as unknown as Parameters<CollectionBeforeValidateHook>[0]) as Record<
      string,
      unknown
    >;
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.data.errors.map(({ path }) => path);
  }
}

const line = (on: string, more: object = {}) => ({ on: `${on}T05:00:00.000Z`, what: 'Giao ban', ...more });

test('any day names its week, also where the year of the week is not its own', () => {
  expect(save('2027-01-03')).toMatchObject({
    startsOn: '2026-12-28T05:00:00.000Z',
    title: 'Lịch công tác tuần 53, năm 2026',
    slug: '2026-tuan-53',
  });
});

test('a line outside the week is shown where it is wrong', () => {
  expect(save('2026-12-28', line('2026-12-28'), line('2027-01-03'), line('2027-01-04'))).toEqual([
    'entries.2.on',
  ]);
});

test('a line ends after it began, and does not end without beginning', () => {
  const on = '2026-12-28';
  expect(
    save(
      on,
      line(on, { from: '07:30', to: '09:00' }),
      line(on, { from: '09:00', to: '07:30' }),
      line(on, { from: '09:00', to: '09:00' }),
      line(on, { to: '09:00' }),
      line(on, { from: '09:00' }),
    ),
  ).toEqual(['entries.1.to', 'entries.2.to', 'entries.3.from']);
});
