import type pg from 'pg';
import { addAnchor, readAnchors, type Anchor } from './log-head.ts';

/** Writes the head down if it is a new one. @returns what is wrong with the log, in words */
export async function keepHeadOnce(pool: pg.Pool, file: string): Promise<string | undefined> {
  const { rows } = await pool.query<Anchor & { known: string | null }>(
    `select o.id::text as origin, l.seq::float8 as seq, encode(l.hash, 'hex') as hash
     from published_origin o left join lateral (select seq, hash from audit_log order by seq desc limit 1) l on true`,
  );
  const head = rows[0]!;
  const last = (await readAnchors(file)).filter(({ origin }) => origin === head.origin).at(-1);
  if (last && !(await holds(pool, last)))
    return `Nhật ký không còn dòng ${last.seq} như đã giữ lúc ${last.at}: có người đã sửa hoặc cắt nhật ký. Chạy npm run verify:log.`;
  if (head.seq === null || head.seq === last?.seq) return undefined;
  await addAnchor(file, { ...head, at: new Date().toISOString() });
  return undefined;
}

async function holds(pool: pg.Pool, { seq, hash }: Anchor): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select 1 from audit_log where seq = $1 and hash = decode($2, 'hex')`,
    [seq, hash],
  );
  return rowCount === 1;
}
