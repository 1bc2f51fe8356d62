import { sql } from '@payloadcms/db-postgres';
import type { Kind } from '#contract/kinds.ts';
import { NAME_OF } from './kind-slugs.ts';
import type { SqlSession } from './sql-session.ts';

export interface Usage {
  kind: Kind;
  id: string;
  title: string;
  path: string | null;
}

/**
 * Up to `most` live documents that show or name this one and would break without it, newest first. What
 * counts as naming is the function `face_references` of the database, which is indexed.
 */
export async function whereUsed(session: SqlSession, kind: Kind, id: string, most = 4): Promise<Usage[]> {
  return session.all<Usage>(sql`
    select kind, id, coalesce(face->>'title', face->>'name', '') as title, path from published
    where state = 'live' and not (kind = ${kind} and id = ${id})
      and face_references(kind, face) @> array[${`${kind}:${id}`}::text]
    order by seq desc limit ${most}`);
}

/** "tin bài “Ra quân”, công trình “Cầu Nà Pò” và những nơi khác". */
export function sayWhere(usages: readonly Usage[]): string {
  const shown = usages
    .slice(0, 3)
    .map(({ kind, title }) => (title ? `${NAME_OF[kind]} “${title}”` : NAME_OF[kind]));
  return shown.join(', ') + (usages.length > shown.length ? ' và những nơi khác' : '');
}
