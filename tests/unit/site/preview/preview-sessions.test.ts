import { expect, test } from 'vitest';
import { PreviewSessions, SESSION_LIMITS } from '#site/preview/preview-sessions.ts';

const overlay = { rows: [], subject: '/' };
const small = { overlay, turn: 0, bytes: 10 };

test('no session has an id that could be guessed', () => {
  const sessions = new PreviewSessions();
  const ids = new Set(Array.from({ length: 400 }, () => sessions.open(small).id));
  expect(ids.size).toBe(400);
  for (const id of ids) expect(id).toMatch(/^[\w-]{32}$/u);
});

test('their number is bounded: the one that was used least lately makes room', () => {
  const sessions = new PreviewSessions();
  const first = sessions.open(small);
  const second = sessions.open(small);
  for (let i = 2; i < SESSION_LIMITS.sessions; i++) sessions.open(small);
  expect(sessions.find(first.id)).toBe(first);
  sessions.open(small);
  expect(sessions.size).toBe(SESSION_LIMITS.sessions);
  expect(sessions.find(second.id)).toBeUndefined();
  expect(sessions.find(first.id)).toBe(first);
});

test('so is their memory, but the newest one always fits', () => {
  const sessions = new PreviewSessions();
  const large = { overlay, turn: 0, bytes: SESSION_LIMITS.bytes * 0.6 };
  const first = sessions.open(large);
  const second = sessions.open(large);
  expect(sessions.find(first.id)).toBeUndefined();
  expect(sessions.find(second.id)).toBe(second);
});

test('nobody can ask for more time than a week', () => {
  let now = 0;
  const sessions = new PreviewSessions(() => now);
  const { id } = sessions.open({ ...small, minutes: 1e9 });
  now = 7 * 24 * 60 * 60_000 - 1;
  expect(sessions.find(id)).toBeDefined();
  now += 1;
  expect(sessions.find(id)).toBeUndefined();
});
