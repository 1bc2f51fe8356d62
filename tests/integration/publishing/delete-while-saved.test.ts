import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

let desk: Desk;
let room: Newsroom;

beforeAll(async () => {
  desk = await openDesk();
  room = await openNewsroom(desk);
});

afterAll(async () => {
  await room?.close();
  await desk?.close();
});

/** Until another connection waits for a lock. */
async function somebodyWaits(): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const waiting = await room.sql(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (waiting.length > 0) return;
    await pause(20);
  }
  throw new Error('Nobody waits.');
}

test('a deletion waits for a save of the same document, and neither is broken off', async () => {
  const id = await room.draft('Buổi tập văn nghệ');
  const saving = new pg.Client({ connectionString: desk.databaseUrl });
  await saving.connect();
  try {
    // As a schedule saves: the document first, its versions after it.
    await saving.query('begin');
    await saving.query(`set local lock_timeout = '5s'`);
    await saving.query('update articles set updated_at = updated_at where id = $1', [id]);
    const deleted = desk.rest('approver', 'DELETE', `/articles/${id}`);
    await somebodyWaits();
    await saving.query('update _articles_v set updated_at = updated_at where parent_id = $1', [id]);
    await saving.query('commit');
    expect((await deleted).status).toBe(200);
  } finally {
    await saving.end();
  }
});
