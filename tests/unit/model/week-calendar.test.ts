import { expect, test } from 'vitest';
import { weekCalendar } from '#site/model/week-calendar.ts';
import { anEntry, aWeek } from '#tests/support/faces.ts';

const origin = 'https://cong.example';
const calendarOf = (...weeks: ReturnType<typeof aWeek>[]) =>
  weekCalendar({ weeks, name: 'Lịch, thử', origin });

/** The components of a calendar as RFC 5545 has them read: lines unfolded (3.1), texts unescaped (3.3.11). */
function parse(calendar: string) {
  const lines = calendar.replace(/\r\n[ \t]/gu, '').split('\r\n');
  expect(lines.pop()).toBe('');
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | undefined;
  const header: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/u.exec(line) ?? [];
    expect(name, line).not.toBe('');
    const text = value.replace(/\\([\\;,nN])/gu, (_, letter: string) =>
      letter.toLowerCase() === 'n' ? '\n' : letter,
    );
    if (line === 'BEGIN:VEVENT') event = {};
    else if (line === 'END:VEVENT') events.push(event!);
    else if (event && events.at(-1) !== event) event[name] = text;
    else header[name] = text;
  }
  return { header, events };
}

test('hours are those of the clock in Vietnam, told in UTC', () => {
  const week = aWeek('3', '2023-06-12', [anEntry('2023-06-12', { from: '06:30', to: '17:00' })]);
  expect(parse(calendarOf(week)).events[0]).toMatchObject({
    DTSTART: '20230611T233000Z',
    DTEND: '20230612T100000Z',
  });
});

test('what has no hour stands over its day and says in which part of it', () => {
  const week = aWeek('3', '2023-06-12', [anEntry('2023-06-14', { part: 'afternoon', what: 'Kiểm tra' })]);
  const [event] = parse(calendarOf(week)).events;
  expect(event).toMatchObject({ 'DTSTART;VALUE=DATE': '20230614', SUMMARY: 'Chiều: Kiểm tra' });
  expect(event).not.toHaveProperty('DTEND');
});

test('a beginning without an end, or with one before it, has no end', () => {
  const week = aWeek('3', '2023-06-12', [
    anEntry('2023-06-12', { from: '08:00', what: 'Một' }),
    anEntry('2023-06-13', { from: '20:00', to: '19:00', what: 'Hai' }),
  ]);
  expect(parse(calendarOf(week)).events.filter((event) => 'DTEND' in event)).toEqual([]);
});

test('no line is longer than 75 octets, and no letter is torn', () => {
  const what = 'Hội nghị sơ kết phong trào “Thanh niên tình nguyện”, bàn giao, nghiệm thu; kế hoạch 🌱 '
    .repeat(6)
    .trim();
  const week = aWeek('3', '2023-06-12', [
    anEntry('2023-06-12', { what, who: 'Đoàn viên\nvà bạn bè', where: 'Xã Vi Hương; huyện Bạch Thông' }),
  ]);
  const calendar = calendarOf(week);
  const octets = calendar.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(parse(calendar).events[0]).toMatchObject({
    SUMMARY: `Sáng: ${what}`,
    LOCATION: 'Xã Vi Hương; huyện Bạch Thông',
    DESCRIPTION: 'Thành phần: Đoàn viên\nvà bạn bè',
  });
  expect(parse(calendar).header['X-WR-CALNAME']).toBe('Lịch, thử');
});

test('an event keeps its name when its hour or day changes, and two alike have two names', () => {
  const lines = [anEntry('2023-06-12', { what: 'Giao ban' }), anEntry('2023-06-13', { what: 'Giao ban' })];
  const moved = [anEntry('2023-06-14', { what: 'Giao ban', from: '09:00' }), lines[1]!];
  const names = (entries: typeof lines) =>
    parse(calendarOf(aWeek('3', '2023-06-12', entries))).events.map((event) => event['UID']);
  expect(new Set(names(lines)).size).toBe(2);
  expect(names(moved).toSorted()).toEqual(names(lines).toSorted());
  expect(names([anEntry('2023-06-12', { what: 'Việc khác' })])).not.toContain(names(lines)[0]);
});

test('what was called off is cancelled for calendars and in words', () => {
  const week = aWeek('3', '2023-06-12', [
    anEntry('2023-06-12', { isCancelled: true, from: '08:00', what: 'Họp' }),
  ]);
  expect(parse(calendarOf(week)).events[0]).toMatchObject({
    STATUS: 'CANCELLED',
    SUMMARY: '[Hoãn, hủy] Họp',
  });
});

test('moments come from the week, so the same week gives the same bytes', () => {
  const week = {
    ...aWeek('3', '2023-06-12', [anEntry('2023-06-12')]),
    updatedAt: '2023-06-13T03:20:00.000Z',
  };
  expect(calendarOf(week)).toBe(calendarOf(week));
  expect(parse(calendarOf(week)).events[0]).toMatchObject({
    DTSTAMP: '20230613T032000Z',
    CREATED: '20230609T093000Z',
  });
});

test('a calendar without events and one with sixty are whole', () => {
  expect(parse(calendarOf(aWeek('3', '2023-06-12'))).events).toEqual([]);
  const many = Array.from({ length: 60 }, (_, i) => anEntry('2023-06-12', { what: `Việc ${i}` }));
  expect(parse(calendarOf(aWeek('3', '2023-06-12', many))).events).toHaveLength(60);
});
