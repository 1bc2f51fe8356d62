import type { RestAnswer } from '#tests/support/desk.ts';
import type { PutBack } from './switches.ts';

export interface Guard {
  off: () => PutBack | Promise<PutBack>;
  /** An attack aimed at this guard, and how it ended. */
  probe: () => Promise<string>;
  /** How it ends while the guard stands. */
  stands: RegExp;
  /** How it ends without: it gets through, or the next wall says so. */
  falls: RegExp;
}

/** "403 Bạn không có quyền …", "200 draft". */
export const said = ({ status, body }: RestAnswer): string =>
  `${status} ${String(body['errors']?.[0]?.message ?? body['doc']?._status ?? 'done')}`;

export const tried = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Error) => error.message,
  );
