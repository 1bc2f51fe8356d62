import { expect, test } from 'vitest';
import { formatEditing, parseEditing } from '#cms/editing/editing-header.ts';
import { inOrder } from '#cms/editing/history/history.ts';
import { sayEntry } from '#cms/editing/history/say-entry.ts';
import { saySaveState, type SaveState } from '#cms/editing/save-state.ts';
import { sayPresence } from '#cms/editing/say-presence.ts';

const NOW = '2026-11-22T04:00:00.000Z';
const AT = '2026-11-22T03:32:10.000Z';

test.each<[SaveState, boolean, string]>([
  [{ type: 'saved', at: AT }, false, 'Đã lưu lúc 10:32'],
  [{ type: 'saved', at: '2026-11-20T03:32:10.000Z' }, false, 'Đã lưu lúc 10:32, 20/11/2026'],
  [{ type: 'typing' }, false, 'Đang lưu…'],
  [{ type: 'saving' }, true, 'Đang lưu…'],
  [{ type: 'failed', why: 'offline' }, true, 'Chưa lưu được: mất kết nối – bài viết được giữ trên máy này'],
  [{ type: 'failed', why: 'offline' }, false, 'Chưa lưu được: mất kết nối – đừng đóng trang này'],
  [
    { type: 'failed', why: 'refused', message: 'Tít quá dài.' },
    true,
    'Chưa lưu được: Tít quá dài – bài viết được giữ trên máy này',
  ],
  [{ type: 'newer', by: 'Lan', at: AT }, false, 'Lan vừa sửa lúc 10:32'],
  [
    { type: 'stale', by: 'Lan', at: AT },
    true,
    'Lan vừa sửa lúc 10:32 – chưa lưu bản của bạn, bài viết được giữ trên máy này',
  ],
])('%o, kept: %s, is said as "%s"', (state, isKept, said) =>
  expect(saySaveState(state, isKept, NOW).text).toBe(said),
);

test('who else is here is told with what they do', () => {
  const lan = { name: 'Lan', isMe: false, isTyping: false, editedSecondsAgo: 20 };
  expect(sayPresence([])).toBe('');
  expect(sayPresence([lan])).toBe('Lan đang mở bài này; sửa gần nhất 20 giây trước');
  expect(sayPresence([{ ...lan, editedSecondsAgo: 130 }])).toBe(
    'Lan đang mở bài này; sửa gần nhất 2 phút trước',
  );
  expect(sayPresence([{ ...lan, isTyping: true }])).toBe('Lan đang gõ vào bài này');
  expect(sayPresence([{ ...lan, isMe: true, editedSecondsAgo: null }])).toBe(
    'Bạn (ở cửa sổ khác) đang mở bài này',
  );
  expect(sayPresence(Array.from({ length: 5 }, () => lan))).toMatch(/ · và 2 người nữa$/u);
});

test('what a form says comes through its header as it was, and nothing else does', () => {
  const editing = { collection: 'articles', id: 3, seen: AT, form: 'abcdefgh', user: 7 };
  expect(parseEditing(formatEditing(editing))).toEqual(editing);
  expect(parseEditing(null)).toBeUndefined();
  for (const broken of ['%', 'x', 'null', '[]', formatEditing({ ...editing, seen: 'hôm qua' })])
    expect(() => parseEditing(broken)).toThrow(SyntaxError);
});

test('the history is told newest first, and a reason stands above what it led to', () => {
  const event = {
    type: 'event',
    id: 1,
    at: AT,
    by: 'Duy',
    action: 'return',
    note: 'Thiếu ảnh',
    version: 9,
  } as const;
  const kept = { type: 'version', by: 'Lan', title: 'Tít', isNewest: false } as const;
  const versions = [
    { ...kept, id: 8, at: '2026-11-22T03:00:00.000Z', status: 'draft', isAutosave: true },
    { ...kept, id: 9, at: AT, status: 'published', isAutosave: false },
  ] as const;
  expect(inOrder([...versions, event]).map(sayEntry)).toEqual(['Duy trả lại', 'Lan lưu bản đăng', 'Lan sửa']);
});
