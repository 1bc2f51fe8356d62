import { expect, test } from 'vitest';
import { ROLES } from '#cms/access/roles.ts';
import { eventsFor, NOTICE_EVENTS, NOTICES, sayNotice, usualWish } from '#cms/notices/events.ts';

test('a mail by default goes only to roles whom the event can concern', () => {
  for (const event of NOTICE_EVENTS)
    for (const role of ROLES)
      if (usualWish(event, role).mail) expect(eventsFor(role), `${event} ${role}`).toContain(event);
});

test('every role is told of something but nobody of everything', () => {
  for (const role of ROLES) {
    expect(eventsFor(role).length).toBeGreaterThan(0);
    if (role !== 'admin') expect(eventsFor(role).length).toBeLessThan(NOTICE_EVENTS.length);
  }
});

test('a title is put in as it is, signs of replacement too', () => {
  expect(sayNotice('returned', 'Giá $& và $1')).toBe('“Giá $& và $1” được trả lại');
  expect(sayNotice('returned', undefined)).toContain('Chưa có tên');
  expect(new Set(Object.values(NOTICES).map(({ label }) => label)).size).toBe(NOTICE_EVENTS.length);
});
