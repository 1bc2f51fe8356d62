import { createHash } from 'node:crypto';
import type { Anchor } from './log-head.ts';

/** Where the log is read; a client of `pg`, or a pool. */
export interface LogSource {
  query<T>(text: string, values?: unknown[]): Promise<{ rows: T[] }>;
}

export interface Verdict {
  lines: number;
  head: { seq: number; hash: string };
  /** What was found first, in words; undefined if all is as it was written. */
  problem?: string;
}

interface Row {
  seq: number;
  /** What the seal is made of. Spelled out here: a function of the database could have been replaced. */
  text: string;
  prev: string;
  hash: string;
}

const BATCH = 5000;
const FIRST_PREV = '00'.repeat(32);

const ROWS = `
  select seq::float8 as seq, encode(prev, 'hex') as prev, encode(hash, 'hex') as hash,
    jsonb_build_array(seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), event, actor, actor_name,
      subject_kind, subject_id, subject_title, detail)::text as text
  from audit_log where $1::bigint is null or seq > $1 order by seq limit ${BATCH}`;

/**
 * Makes every seal of the log anew, and compares the log with the heads that were kept outside of it:
 * only those tell that its end was cut off, or that all of it was written anew.
 */
export async function verifyLog(source: LogSource, anchors: readonly Anchor[]): Promise<Verdict> {
  const expected = new Map(anchors.map((anchor) => [anchor.seq, anchor]));
  let head = { seq: 0, hash: FIRST_PREV };
  for (let last: number | null = null; ;) {
    const { rows } = await source.query<Row>(ROWS, [last]);
    for (const row of rows) {
      const problem = rowProblem(row, head, expected.get(row.seq));
      if (problem) return { lines: head.seq, head, problem };
      head = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < BATCH) break;
    last = head.seq;
  }
  const missing = anchors.find(({ seq }) => seq > head.seq);
  if (!missing) return { lines: head.seq, head };
  const problem = `Thiếu từ dòng ${head.seq + 1}: lúc ${missing.at} nhật ký đã có ${missing.seq} dòng.`;
  return { lines: head.seq, head, problem };
}

function rowProblem(row: Row, before: Verdict['head'], anchor: Anchor | undefined): string | undefined {
  if (row.seq !== before.seq + 1) return `Sau dòng ${before.seq} là dòng ${row.seq}: các dòng giữa đã mất.`;
  if (row.prev !== before.hash) return `Dòng ${row.seq} không nối tiếp dòng ${before.seq}.`;
  const seal = createHash('sha256')
    .update(Buffer.from(row.prev, 'hex'))
    .update(row.text, 'utf8')
    .digest('hex');
  if (seal !== row.hash) return `Dòng ${row.seq} đã bị sửa: dấu niêm không khớp.`;
  if (anchor && anchor.hash !== row.hash)
    return `Nhật ký đã bị viết lại: dòng ${row.seq} khác với dấu giữ lúc ${anchor.at}.`;
  return undefined;
}
