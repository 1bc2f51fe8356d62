import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectInMemo } from '#contract/giving/memo-code.ts';
import {
  readStatement,
  type ReadOrder,
  type StatementHead,
  type StatementTail,
} from '#cms/statements/reading/read-statement.ts';
import type { StatementRow } from '#cms/statements/reading/statement-row.ts';

export interface ReadFile {
  head: StatementHead;
  rows: StatementRow[];
  tail: StatementTail | undefined;
}

/** Reads bytes as the desk would; projects 1 to 99 exist. */
export async function readFileOf(bytes: Buffer | string, order: Partial<ReadOrder> = {}): Promise<ReadFile> {
  const folder = await mkdtemp(join(tmpdir(), 'statement-'));
  const file = join(folder, 'sao-ke');
  await writeFile(file, bytes);
  try {
    const read: Partial<ReadFile> & { rows: StatementRow[] } = { rows: [] };
    const rules: ReadOrder = {
      file,
      remembered: {},
      today: '2026-11-30',
      projectInMemo: (memo) => projectInMemo(memo, (id) => Number(id) > 0 && Number(id) < 100),
      ...order,
    };
    for await (const message of readStatement(rules)) {
      if (message.type === 'head') read.head = message.head;
      if (message.type === 'rows') read.rows.push(...message.rows);
      if (message.type === 'tail') read.tail = message.tail;
    }
    return { head: read.head!, rows: read.rows, tail: read.tail };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
