import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { PublishedTable } from './published-table.ts';
import type { World } from './publishing-world.ts';
import { allowUnapprovedRows } from './unapproved-rows.ts';

/** The publisher as it really runs: a process of its own, following a real database. */
export function startPublisherProcess(
  world: World,
  databaseUrl: string,
  extra: Record<string, string> = {},
): ChildProcess {
  return spawn(process.execPath, ['site/publisher/main.ts'], {
    env: {
      ...process.env,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      DATABASE_URL: databaseUrl,
      DATA_DIR: `${world.folder}/data`,
      MEDIA_DIR: world.folder,
      SITE_APP_DIR: world.options.appDir,
      SITE_URL: world.options.siteUrl,
      ...extra,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** How a process ended: its exit code, or the signal that ended it. */
export function ended(process: ChildProcess): Promise<number | NodeJS.Signals> {
  if (process.exitCode !== null) return Promise.resolve(process.exitCode);
  if (process.signalCode !== null) return Promise.resolve(process.signalCode);
  return new Promise((resolve) => process.once('exit', (code, signal) => resolve(signal ?? code ?? 0)));
}

export async function kill(process: ChildProcess): Promise<void> {
  process.kill('SIGTERM');
  await ended(process);
}

/** Writes the rows of a table that are newer than `seq` into the real one, one transaction, and announces them. */
export async function commitRows(client: pg.Client, table: PublishedTable, seq: number): Promise<void> {
  await client.query('begin');
  await allowUnapprovedRows(client);
  for (const row of table.after(seq))
    await client.query(
      `insert into published (kind, id, seq, state, path, former_paths, face, reason, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (kind, id) do update set seq = excluded.seq, state = excluded.state, path = excluded.path,
         former_paths = excluded.former_paths, face = excluded.face, reason = excluded.reason,
         changed_at = excluded.changed_at`,
      [row.kind, row.id, row.seq, row.state, row.path, row.formerPaths, row.face, row.reason, row.changedAt],
    );
  await client.query(`select pg_notify('published', '')`);
  await client.query('commit');
}

/** Waits until the publisher says that it has taken everything up to `seq` and has nothing left to do. */
export async function untilPublished(client: pg.Client, seq: number, milliseconds = 30_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const result = await client.query<{ seq: string; waiting: number }>(
      `select seq, waiting from publisher_heartbeat where at > now() - interval '5 seconds'`,
    );
    const beat = result.rows[0];
    if (beat && Number(beat.seq) >= seq && beat.waiting === 0) return;
    await pause(50);
  }
  throw new Error(`the publisher did not reach seq ${seq} within ${milliseconds} ms`);
}
