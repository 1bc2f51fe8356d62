import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

export interface KnownPicture {
  id: number;
  filename: string;
  label: string;
}

/** Pictures as a list of the desk shows them, in the order of their numbers. */
export const picturesById = (session: SqlSession, ids: readonly number[]): Promise<KnownPicture[]> =>
  session.all<KnownPicture>(sql`
    select id, filename, coalesce(alt, filename) as label from media
    where id in (select value::integer from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      and filename is not null order by id`);
