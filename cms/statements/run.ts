import { randomUUID } from 'node:crypto';
import { sql } from '@payloadcms/db-postgres';
import { APIError, type Payload } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { StatementRefused } from './reading/statement-refused.ts';
import { STALLED, type ImportState, type StatementImport } from './statement-import.ts';
import { anyConnection } from './any-connection.ts';

/** Another run has taken the import over, or it was thrown away. */
class RunLost extends Error {
  override readonly name = 'RunLost';
}

/** One piece of work on one import, in this process, of which everybody sees how far it is. */
export interface Run {
  readonly token: string;
  readonly statement: StatementImport;
  /** Says how far it is, 0 to 100. @throws {RunLost} if the import is no longer this run's */
  advance(progress: number): Promise<void>;
}

/** For tests and benchmarks, which wait for the end of what the desk does on its own. */
const running = new Map<number, Promise<void>>();
export const endOfRun = (id: number): Promise<void> => running.get(id) ?? Promise.resolve();

/**
 * Takes an import and works on it after this function has returned. A run that has died (its process was
 * ended) is taken over; one that lives is not.
 *
 * @param from the states in which this work may begin
 * @throws {APIError} 409 if somebody works on it already, or its state does not allow it
 */
export async function startRun(
  payload: Payload,
  id: number,
  phase: 'read' | 'commit' | 'confirm',
  from: readonly ImportState[],
  work: (run: Run) => Promise<void>,
): Promise<void> {
  const session = await anyConnection(payload);
  const token = randomUUID();
  const [statement] = await session.all<StatementImport>(sql`
    update statement_imports set run = ${token}::uuid, phase = ${phase}, progress = 0, worked_at = now(), problem = null
    where id = ${id} and state in (${sql.join(
      from.map((state) => sql`${state}`),
      sql`, `,
    )})
      and (run is null or worked_at < now() - ${STALLED})
    returning *, false as is_stalled`);
  if (!statement) throw refusal('Lần nhập này đang được xử lý, hoặc đã qua bước này. Hãy tải lại trang.');
  const run: Run = { token, statement, advance: (progress) => advance(session, id, token, progress) };
  const done = finish(payload, run, work);
  running.set(id, done);
  void done.finally(() => running.get(id) === done && running.delete(id));
}

async function advance(session: SqlSession, id: number, token: string, progress: number): Promise<void> {
  const rows = await session.all(sql`
    update statement_imports set progress = ${Math.round(progress)}, worked_at = now()
    where id = ${id} and run = ${token}::uuid returning id`);
  if (rows.length === 0) throw new RunLost(`Import ${id} was taken over`);
}

async function finish(payload: Payload, run: Run, work: (run: Run) => Promise<void>): Promise<void> {
  const session = await anyConnection(payload);
  const { id, phase } = run.statement;
  let problem: string | null = null;
  try {
    await work(run);
  } catch (error) {
    if (error instanceof RunLost) return payload.logger.warn(error.message);
    problem = tellable(error);
    if (problem === SOMETHING_FAILED)
      payload.logger.error({ err: error, msg: `Statement ${id}: ${phase} failed` });
  }
  const failed = problem !== null && phase === 'read';
  await session.all(sql`
    update statement_imports set run = null, phase = null, problem = ${problem},
      state = case when ${failed} then 'failed' else state end
    where id = ${id} and run = ${run.token}::uuid`);
}

const SOMETHING_FAILED =
  'Có lỗi ở máy chủ, chưa có gì bị ghi dở. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị.';

const tellable = (error: unknown): string =>
  error instanceof StatementRefused || error instanceof APIError ? error.message : SOMETHING_FAILED;
