import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Session } from '#site/preview/preview-sessions.ts';
import { sessionFile } from '#site/preview/show-session.ts';

const HASH = 'a'.repeat(64);

test.each([
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
])('a preview hands out a .%s that a page of it shows, and no other', (ending, type) => {
  const folder = mkdtempSync(join(tmpdir(), 'cong-doan-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, `${HASH}.${ending}`), 'kế hoạch');
  const session = { assets: new Set([`tep/${HASH}/ke-hoach.${ending}`]) } as Session;
  expect(sessionFile(session, `/tep/${HASH}/ke-hoach.${ending}`, folder)).toMatchObject({ type, size: 12 });
  expect(sessionFile(session, `/tep/${HASH}/khac.${ending}`, folder)).toBeUndefined();
});
