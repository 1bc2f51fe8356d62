import pg from 'pg';
import type { Kind } from '#contract/kinds.ts';
import { PUBLISHED_CHANNEL, PUBLISHER_LOCK, type PublishedRow } from '#contract/published.ts';

/** What the publisher tells the desk about one document. */
export interface PublicationReport {
  kind: string;
  id: string;
  seq: number;
  outcome: 'live' | 'failed';
  message: string | null;
  pages: number;
}

/** Another publisher holds the lock: this one must not write. */
export class NotTheWriter extends Error {
  override readonly name = 'NotTheWriter';
}

/**
 * The one connection to PostgreSQL. The publisher's holds its lock, so losing it means losing the right to write.
 */
export interface Source {
  /** Which database this is; changes when it was made anew. */
  origin(): Promise<string>;
  lastSeq(): Promise<number>;
  rowsAfter(seq: number, most: number): Promise<PublishedRow[]>;
  report(reports: readonly PublicationReport[]): Promise<void>;
  beat(seq: number, waiting: number): Promise<void>;
  /** Resolves when a commit was announced, or after `milliseconds`. @throws when the connection is lost. */
  wake(milliseconds: number): Promise<void>;
  isLost(): boolean;
  close(): Promise<void>;
}

/**
 * @param as a reader takes no lock: it only follows
 * @throws {NotTheWriter} when another publisher works on this database.
 */
export async function openSource(databaseUrl: string, as: 'writer' | 'reader' = 'writer'): Promise<Source> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: as === 'writer' ? 'cong-doan-publisher' : 'cong-doan-preview',
    keepAlive: true,
  });
  let lost: Error | undefined;
  let announced = false;
  let wakeUp: (() => void) | undefined;
  const lose = (error: Error) => {
    lost ??= error;
    wakeUp?.();
  };
  client.on('error', lose);
  client.on('end', () => lose(new Error('the connection to PostgreSQL ended')));
  client.on('notification', () => {
    announced = true;
    wakeUp?.();
  });
  await client.connect();
  if (as === 'writer' && !(await takeWriterLock(client))) {
    await client.end();
    throw new NotTheWriter('another publisher is at work on this database');
  }
  await client.query(`listen ${PUBLISHED_CHANNEL}`);

  return {
    origin: async () => (await client.query<{ id: string }>('select id from published_origin')).rows[0]!.id,
    lastSeq: async () =>
      Number(
        (await client.query<{ seq: string | null }>('select max(seq) as seq from published')).rows[0]?.seq ??
          0,
      ),
    async rowsAfter(seq, most) {
      const result = await client.query<RawRow>(
        `select kind, id, seq, state, path, former_paths, face, reason, changed_at
         from published where seq > $1 order by seq limit $2`,
        [seq, most],
      );
      return result.rows.map(readRow);
    },
    async report(reports) {
      if (reports.length === 0) return;
      await client.query(
        `insert into publication_reports (kind, id, seq, outcome, message, pages, at)
         select r.*, clock_timestamp() from jsonb_to_recordset($1::jsonb)
           as r (kind text, id text, seq bigint, outcome text, message text, pages integer)
         on conflict (kind, id) do update set seq = excluded.seq, outcome = excluded.outcome,
           message = excluded.message, pages = excluded.pages, at = excluded.at`,
        [JSON.stringify(reports)],
      );
    },
    async beat(seq, waiting) {
      await client.query(
        `insert into publisher_heartbeat (only_one, at, seq, waiting) values (true, clock_timestamp(), $1, $2)
         on conflict (only_one) do update set at = excluded.at, seq = excluded.seq, waiting = excluded.waiting`,
        [seq, waiting],
      );
    },
    async wake(milliseconds) {
      if (!announced && !lost) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wakeUp = undefined;
      }
      announced = false;
      if (lost) throw lost;
    },
    isLost: () => lost !== undefined,
    close: async () => {
      client.removeAllListeners('end');
      await client.end().catch((error: unknown) => lose(error as Error));
    },
  };
}

async function takeWriterLock(client: pg.Client): Promise<boolean> {
  const lock = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [
    PUBLISHER_LOCK,
  ]);
  return lock.rows[0]?.got ?? false;
}

interface RawRow {
  kind: string;
  id: string;
  seq: string;
  state: string;
  path: string | null;
  former_paths: string[];
  face: unknown;
  reason: string | null;
  changed_at: Date;
}

function readRow(row: RawRow): PublishedRow {
  return {
    kind: row.kind as Kind,
    id: row.id,
    seq: Number(row.seq),
    state: row.state as PublishedRow['state'],
    path: row.path,
    formerPaths: row.former_paths,
    face: row.face,
    reason: row.reason,
    changedAt: row.changed_at.toISOString(),
  };
}
