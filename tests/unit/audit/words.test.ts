import { expect, test } from 'vitest';
import { AUDIT_EVENT_LABELS, AUDIT_EVENTS, AUDIT_GROUPS } from '#cms/audit/events.ts';
import { logQuestion } from '#cms/audit/endpoints/log-question.ts';
import { sayDetail } from '#cms/audit/say-detail.ts';
import { saySubject } from '#cms/audit/say-subject.ts';

test('every event has words of its own and stands in one filter', () => {
  expect(new Set(Object.values(AUDIT_EVENT_LABELS)).size).toBe(AUDIT_EVENTS.length);
  expect(AUDIT_GROUPS.flatMap(({ events }) => events).toSorted()).toEqual(AUDIT_EVENTS.toSorted());
});

test('what a line says is told in words', () => {
  expect(sayDetail({ detail: { from: 'contributor', to: 'editor' } })).toBe(
    'từ Cộng tác viên · thành Biên tập viên',
  );
  expect(sayDetail({ detail: { from: 'new', to: 'handling' } })).toBe('từ “Mới” · thành “Đang xử lý”');
  expect(sayDetail({ detail: { face: 'ab', path: '/a/', reason: 'Sai số liệu' } })).toBe('/a/ · Sai số liệu');
  expect(sayDetail({ detail: { for: '2026-11-22T01:00:00Z', type: 'publish' } })).toContain('08:00');
  expect(sayDetail({ detail: {} })).toBe('');
});

test('what a line is about', () => {
  const about = (subjectKind: string | null, subjectId: string | null, subjectTitle: string | null) =>
    saySubject({ subjectKind, subjectId, subjectTitle });
  expect(about('article', '12', 'Ra quân')).toBe('tin bài “Ra quân” (số 12)');
  expect(about('users', '3', 'Lan')).toBe(about('user', '3', 'Lan'));
  expect(about('site', 'only', null)).not.toContain('only');
  expect(about('articles', '12', 'Ra quân')).toBe(about('article', '12', 'Ra quân'));
  expect(about(null, null, null)).toBe('');
  const letter = { subjectKind: 'letter', subjectId: '6', subjectTitle: null };
  expect(saySubject(letter, AUDIT_EVENT_LABELS['letter-opened'])).toBe('(số 6)');
  expect(saySubject(letter, AUDIT_EVENT_LABELS['letter-replied'])).toBe('thư góp ý (số 6)');
});

test('an address that cannot be read restricts nothing', () => {
  const asked = (query: string) =>
    Object.entries(logQuestion(new URLSearchParams(query))).filter(([, value]) => value !== undefined);
  expect(asked('viec=khong-co&tu=2026-02-30&den=hom-nay&truoc=-1&nguoi=%20')).toEqual([]);
  expect(asked('viec=approved&tu=28/2/2026&truoc=7')).toEqual([
    ['events', ['approved']],
    ['from', '2026-02-28'],
    ['before', 7],
  ]);
});
