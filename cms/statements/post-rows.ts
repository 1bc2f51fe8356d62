import { sql } from '@payloadcms/db-postgres';
import { idsIn } from '#cms/giving/posting-row.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { DERIVED } from './reading/derived-reference.ts';

/** Who gave without the statement saying who. */
const UNKNOWN_GIVER = 'Nhà hảo tâm';

/**
 * Enters one unconfirmed posting for each of the rows, which all have a project. The memo and the full name
 * stay at the desk; a name is masked until somebody allows more, one that nobody knows is hidden.
 *
 * @param ids rows of `statement_rows`
 */
export async function postRows(
  session: SqlSession,
  ids: readonly number[],
  by: { id: number },
): Promise<void> {
  await session.all(sql`
    with rows as materialized (
      select r.*, i.account_id from statement_rows r join statement_imports i on i.id = r.import_id
      where r.id in (${idsIn(ids)})
        and r.project_id is not null),
    -- The project's own record of this bank account, where it has one.
    homes as (
      select distinct on (a.project_id, a.bank, a.number) a.project_id, a.bank || ':' || a.number as bank_account, a.id
      from accounts a where a.state in ('verified', 'closed')
      order by a.project_id, a.bank, a.number, a.state = 'verified' desc, a.id desc),
    made as (
      insert into postings (project_id, bucket, form, amount, occurred_on, donor_name, donor_kind, name_shown,
        message_allowed, memo, reference, account_id, statement_row, entered_by_id)
      select r.project_id, 'received', 'money', r.amount, (r.booked_on + time '12:00') at time zone 'Asia/Ho_Chi_Minh',
        coalesce(r.donor_name, ${UNKNOWN_GIVER}),
        coalesce(r.donor_kind, 'individual')::enum_postings_donor_kind,
        (case when r.donor_name is null then 'hidden' else 'masked' end)::enum_postings_name_shown,
        false, nullif(r.memo, ''), case when r.reference not like ${`${DERIVED}%`} then r.reference end,
        coalesce(h.id, r.account_id), r.id, ${by.id}
      from rows r left join homes h on h.project_id = r.project_id and h.bank_account = r.bank_account
      order by r.booked_on, r.id
      returning id, statement_row)
    update statement_rows r set posting_id = made.id from made where r.id = made.statement_row`);
}
