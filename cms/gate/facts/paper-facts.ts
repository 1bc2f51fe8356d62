import { sql } from '@payloadcms/db-postgres';
import { runTogether } from '#contract/text/document-number.ts';
import { day } from '#cms/publishing/faces/read.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { NUMBER_MARK } from '#cms/hooks/fold-search-text.ts';
import type { Paper } from '../reading/reading.ts';
import type { PaperFacts } from './facts.ts';
import { issuerKey } from './issuer-key.ts';

interface PaperRow {
  id: number;
  number: string | null;
  title: string | null;
  issued_on: string | null;
  unit: number | null;
  name: string | null;
  replaces: number[];
}

/** Papers that this one names, and those that have its number by any spelling. Those in the bin count for nothing. */
export async function papersAround(
  session: SqlSession,
  { id, number, replaces, amends }: Paper,
): Promise<PaperFacts[]> {
  const named = [...replaces, ...amends].filter((one) => /^[1-9]\d{0,8}$/u.test(one)).map(Number);
  const key = runTogether(number);
  if (named.length === 0 && !key) return [];
  const rows = await session.all<PaperRow>(sql`
    select d.id, d.number, d.title, d.issued_on, d.issuer_unit_id as unit, d.issuer_name as name,
      coalesce((select jsonb_agg(r.documents_id) from documents_rels r
        where r.parent_id = d.id and r.path = 'replaces' and r.documents_id is not null), '[]') as replaces
    from documents d
    where d.deleted_at is null and d.id::text <> ${id ?? ''}
      and (d.id in (select value::integer from jsonb_array_elements_text(${JSON.stringify(named)}::jsonb))
        or (${key} <> '' and d.search_text like ${`%${NUMBER_MARK}${key}`}))
    order by d.id limit 100`);
  return rows.map((row) => ({
    id: String(row.id),
    number: row.number ?? '',
    title: row.title ?? '',
    issuedOn: day(row.issued_on),
    issuer: issuerKey({
      unit: row.unit === null ? undefined : String(row.unit),
      name: row.name ?? undefined,
    }),
    replaces: row.replaces.map(String),
  }));
}
