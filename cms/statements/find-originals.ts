import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { pairsOf, type Candidate } from './pairs-of-reversals.ts';
import { DERIVED } from './reading/derived-reference.ts';
import type { StatementImport } from './statement-import.ts';

/** Longer ago than this nothing is taken back without a person. */
const DAYS = 120;

/**
 * For each reversal, of an import or waiting since an earlier one, that has none yet: the credit it takes back. The same amount is not enough:
 * the reversal must carry its reference, or repeat its memo. If two would fit, a person chooses.
 */
export async function findOriginals(
  session: SqlSession,
  { id, bank_account }: Pick<StatementImport, 'id' | 'bank_account'>,
): Promise<void> {
  const candidates = await session.all<Candidate>(sql`
    select r.id as reversal, o.id as original, s.strength
    from statement_rows r
    join statement_rows o on o.bank_account = r.bank_account and o.amount = -r.amount
      and o.booked_on between r.booked_on - ${DAYS}::int and r.booked_on
      and o.read_as in ('new', 'unmatched')
      and (o.taken or (o.import_id = r.import_id and o.outcome in ('new', 'unmatched')))
    cross join lateral (select case
      when o.reference = r.reference then 3
      when o.reference not like ${`${DERIVED}%`} and length(o.reference) >= 6
        and strpos(r.memo_key, lower(regexp_replace(o.reference, '[^A-Za-z0-9]', '', 'g'))) > 0 then 2
      when length(o.memo_key) >= 12 and strpos(r.memo_key, o.memo_key) > 0 then 1
      else 0 end as strength) s
    where (r.import_id = ${id} or r.taken) and r.bank_account = ${bank_account} and r.outcome = 'reversal' and r.reverses is null and r.posting_id is null
      and s.strength > 0
      and not exists (select from statement_rows x where x.reverses = o.id and (x.taken or x.import_id = r.import_id))
    order by r.line, r.id, s.strength desc, o.id`);
  const pairs = pairsOf(candidates);
  if (pairs.length === 0) return;
  await session.all(sql`
    update statement_rows r set reverses = p.original
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p (reversal int, original int)
    where r.id = p.reversal`);
}
