import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { Month } from './month.ts';

/** An article that first went out in a month, and who signs it. */
export interface ArticleOfMonth {
  id: number;
  title: string;
  publishedAt: string;
  ownerUnit: number | null;
  /** It has been taken down since; what was done is paid all the same. */
  isWithdrawn: boolean;
  /** Persons, a pen name, or the unit; empty where nobody signs. */
  authors: string[];
  photographer: string | null;
  /** Different pictures in it. */
  pictures: number;
}

/**
 * Everything that first went out in a month, by the clock in Viet Nam; of the whole province, or of
 * some units.
 */
export function articlesOfMonth(
  session: SqlSession,
  month: Month,
  units: readonly number[] | undefined,
): Promise<ArticleOfMonth[]> {
  const from = sql`(${`${month}-01`}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
  const to = sql`((${`${month}-01`}::date + interval '1 month')::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
  const scope = units
    ? sql`and a.owner_unit_id in (select jsonb_array_elements_text(${JSON.stringify(units)}::jsonb)::int)`
    : sql``;
  return session.all<ArticleOfMonth>(sql`
    select a.id, a.title, a.published_at as "publishedAt", a.owner_unit_id as "ownerUnit",
      p.state = 'withdrawn' as "isWithdrawn", nullif(btrim(a.photos_by), '') as photographer,
      case a.byline_type
        when 'persons' then array(select btrim(t.text) from articles_texts t
          where t.parent_id = a.id and t.path = 'byline.names' and btrim(t.text) <> '' order by t."order")
        when 'penName' then array_remove(array[nullif(btrim(a.byline_name), '')], null)
        when 'unit' then array(select u.name from units u where u.id = a.byline_unit_id)
        else '{}' end as authors,
      (select count(distinct m) from (
        select p.face->'hero'->>'media' as m
        union all select jsonb_path_query(p.face->'body', '$.** ? (@.type != "document").media') #>> '{}') pictures where m is not null)::int as pictures
    from articles a join published p on p.kind = 'article' and p.id = a.id::text
    where a.published_at >= ${from} and a.published_at < ${to} ${scope}
    order by a.published_at, a.id`);
}
