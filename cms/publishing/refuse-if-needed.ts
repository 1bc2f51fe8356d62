import { APIError } from 'payload';
import type { Kind } from '#contract/kinds.ts';
import { NAME_OF } from './kind-slugs.ts';
import { isLive } from './published.ts';
import type { SqlSession } from './sql-session.ts';
import { sayWhere, whereUsed } from './where-used.ts';

/** @throws {APIError} 409 if live documents show or name this one and would break without it. */
export async function refuseIfNeeded(session: SqlSession, kind: Kind, id: string): Promise<void> {
  if (!(await isLive(session, kind, id))) return;
  const usages = await whereUsed(session, kind, id);
  if (usages.length === 0) return;
  const name = NAME_OF[kind];
  throw new APIError(
    `Chưa gỡ được: ${name} này đang dùng ở ${sayWhere(usages)}. Hãy thay ở những nơi đó trước.`,
    409,
    null,
    true,
  );
}
