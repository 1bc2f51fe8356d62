import { sql } from '@payloadcms/db-postgres';
import type { Kind } from '#contract/kinds.ts';
import { NAME_OF } from './kind-slugs.ts';
import type { SqlSession } from './sql-session.ts';

/** Where a face names a document of a kind that others cannot do without (jsonpath, `$id` is its id). */
const MENTIONS: Partial<Record<Kind, readonly string[]>> = {
  topic: ['$.topic', '$.sections[*]'],
  unit: ['$.unit', '$.units[*]', '$.byline.unit'],
  place: ['$.place', '$.places[*]'],
  media: ['$.**.media', '$.logo'],
};

/** Within their own kind, units and places name a parent and a successor. */
const KIN: Partial<Record<Kind, readonly string[]>> = {
  unit: ['$.parent', '$.successor'],
  place: ['$.parent', '$.successor'],
};

export interface Usage {
  kind: Kind;
  title: string;
}

/** Up to `most` live documents that show or name this one and would break without it. */
export async function whereUsed(session: SqlSession, kind: Kind, id: string, most = 4): Promise<Usage[]> {
  const anywhere = MENTIONS[kind];
  if (!anywhere) return [];
  const has = (paths: readonly string[]) => {
    const tests = paths.map((path) => `exists(${path} ? (@ == $id))`).join(' || ');
    return sql`jsonb_path_match(face, ${tests}::jsonpath, jsonb_build_object('id', ${id}::text))`;
  };
  const kin = KIN[kind];
  return session.all<Usage>(sql`
    select kind, coalesce(face->>'title', face->>'name', '') as title from published
    where state = 'live' and not (kind = ${kind} and id = ${id})
      and (${has(anywhere)} ${kin ? sql`or (kind = ${kind} and ${has(kin)})` : sql``})
    order by seq desc limit ${most}`);
}

/** "tin bài “Ra quân”, công trình “Cầu Nà Pò” và những nơi khác". */
export function sayWhere(usages: readonly Usage[]): string {
  const shown = usages
    .slice(0, 3)
    .map(({ kind, title }) => (title ? `${NAME_OF[kind]} “${title}”` : NAME_OF[kind]));
  return shown.join(', ') + (usages.length > shown.length ? ' và những nơi khác' : '');
}
