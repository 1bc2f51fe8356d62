import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Face } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { nothingTouched, type Touched } from '#site/edition/apply.ts';
import { openEditionAt, type Edition } from '#site/edition/edition.ts';
import { inTransaction } from '#site/edition/statement.ts';
import { liveRow } from '#tests/support/rows.ts';

/** An edition of its own in a temporary folder. */
export function anEdition(): Edition & { put(kind: Kind, ...faces: Face[]): Touched; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'cong-doan-edition-'));
  const edition = openEditionAt(join(folder, 'edition.sqlite'));
  let seq = 0;
  return {
    ...edition,
    put(kind, ...faces) {
      const touched = nothingTouched();
      inTransaction(edition.db, () => {
        for (const face of faces) edition.apply(liveRow(kind, face, ++seq), touched);
      });
      return touched;
    },
    remove() {
      edition.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A gift of half a million đồng, unless told otherwise. */
export function aGift(number: number, change: Partial<Posting> = {}): Posting {
  const project = change.project ?? '7';
  return {
    id: `${project}0${number}`,
    project,
    number,
    bucket: 'received',
    form: 'money',
    amount: 500_000,
    on: '2026-11-20',
    confirmedAt: new Date(Date.UTC(2026, 10, 20, 2, 0, number)).toISOString(),
    name: 'Nguyễn Văn A***',
    code: `K${number}`,
    evidence: [],
    ...change,
  };
}

type Posting = Extract<Face, { bucket: unknown }>;
