import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { StatementImport } from './statement-import.ts';

/**
 * Tells the rows of an import from what was committed before. Two rows are the same if account, reference,
 * day and amount are. Where several are equal in all of that, a running balance that holds tells them apart;
 * what it cannot tell is `doubtful` and waits for a person: nothing is counted twice, nothing dropped unseen.
 *
 * 1. The same balance as a known row: `duplicate`.
 * 2. Of what is left, as many as are left of the known rows are duplicates, in the order of their lines; if
 *    both have a balance and the balances differ, they are doubtful.
 * 3. What is then left is new, if it stands alone or the file's own balances tell it from its equals;
 *    otherwise the first is new and its equals are doubtful.
 */
export async function classifyRows(
  session: SqlSession,
  { id, bank_account }: Pick<StatementImport, 'id' | 'bank_account'>,
): Promise<void> {
  // PostgreSQL cannot guess how many rows a window leaves and would compare each with each.
  await session.all(sql`select set_config('enable_nestloop', 'off', true)`);
  await session.all(sql`
    with own as (
      select r.id, r.line, r.reference, r.booked_on, r.amount, case when i.balance_ok then r.balance end as balance,
        count(*) over (partition by r.reference, r.booked_on, r.amount) as equals,
        count(*) over (partition by r.reference, r.booked_on, r.amount, r.balance) as alike
      from statement_rows r join statement_imports i on i.id = r.import_id
      where r.import_id = ${id} and r.read_as <> 'bad'),
    told as (
      select *, bool_and(balance is not null and alike = 1) over (partition by reference, booked_on, amount) as apart from own),
    known as (
      select k.id, k.reference, k.booked_on, k.amount, case when i.balance_ok then k.balance end as balance
      from statement_rows k join statement_imports i on i.id = k.import_id
      where k.taken and k.bank_account = ${bank_account} and k.booked_on between
        (select min(booked_on) from own) and (select max(booked_on) from own)),
    exact as (
      select o.id, min(k.id) as known from own o join known k using (reference, booked_on, amount)
      where o.balance = k.balance group by o.id),
    own_left as (
      select t.*, row_number() over (partition by reference, booked_on, amount order by line) as nth
      from told t where not exists (select from exact e where e.id = t.id)),
    known_left as (
      select k.*, row_number() over (partition by reference, booked_on, amount order by id) as nth,
        bool_or(balance is not null) over (partition by reference, booked_on, amount) as has_balance
      from known k where not exists (select from exact e where e.known = k.id)),
    known_groups as (
      select reference, booked_on, amount, bool_or(has_balance) as has_balance from known_left group by 1, 2, 3),
    exact_groups as (
      select distinct o.reference, o.booked_on, o.amount from own o join exact using (id)),
    verdicts as (
      select id, 'duplicate' as verdict, known as same_as from exact
      union all
      select o.id,
        case
          when k.id is not null then
            case when o.balance is not null and k.balance is not null then 'doubtful' else 'duplicate' end
          when g.reference is not null then case when o.apart and not g.has_balance then 'own' else 'doubtful' end
          when o.equals = 1 or o.apart then 'own'
          when o.nth = 1 and e.reference is null then 'own'
          else 'doubtful'
        end, k.id
      from own_left o
      left join known_left k using (reference, booked_on, amount, nth)
      left join known_groups g using (reference, booked_on, amount)
      left join exact_groups e using (reference, booked_on, amount))
    update statement_rows r set
      outcome = case v.verdict when 'own' then r.read_as else v.verdict end,
      same_as = v.same_as
    from verdicts v
    where v.id = r.id and (r.outcome, coalesce(r.same_as, 0)) is distinct from
      (case v.verdict when 'own' then r.read_as else v.verdict end, coalesce(v.same_as, 0))`);
  await session.all(sql`select set_config('enable_nestloop', 'on', true)`);
}
