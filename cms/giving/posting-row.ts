import { sql } from '@payloadcms/db-postgres';
import type { Doc } from '#cms/publishing/faces/read.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** The columns of a posting that its face is made from, with its evidence, as PostgreSQL hands them over. */
interface PostingRow {
  id: number;
  project_id: number;
  number: string | null;
  bucket: string;
  form: string;
  amount: string | null;
  item: string | null;
  quantity: string | null;
  unit: string | null;
  occurred_on: string;
  confirmed_at: string | null;
  donor_name: string;
  donor_kind: string;
  name_shown: string;
  message: string | null;
  message_allowed: boolean | null;
  reference: string | null;
  budget_line: string | null;
  need: string | null;
  overspending: string | null;
  cancels_number: string | null;
  cancelled_by_number: string | null;
  reason: string | null;
  evidence: { media: number | null; title: string | null }[] | null;
}

/** Postings as Payload would hand them over, read with SQL: in the order of their numbers. */
export async function postingDocs(session: SqlSession, ids: readonly number[]): Promise<Doc[]> {
  const rows = await session.all<PostingRow>(sql`
    select p.id, p.project_id, p.number, p.bucket, p.form, p.amount, p.item, p.quantity, p.unit, p.occurred_on,
      p.confirmed_at, p.donor_name, p.donor_kind, p.name_shown, p.message, p.message_allowed, p.reference,
      p.budget_line, p.need, p.overspending, p.cancels_number, p.cancelled_by_number, p.reason, e.evidence
    from postings p
    left join lateral (
      select jsonb_agg(jsonb_build_object('media', media_id, 'title', title) order by _order) as evidence
      from postings_evidence where _parent_id = p.id
    ) e on true
    where p.id in (${idsIn(ids)})
    order by p.project_id, p.number`);
  return rows.map(docOf);
}

/** Ids as one parameter, however many: a subquery to stand after `in`. */
export const idsIn = (ids: readonly number[]) =>
  sql`select value::int from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)`;

function docOf(row: PostingRow): Doc {
  return {
    id: row.id,
    project: row.project_id,
    number: row.number,
    bucket: row.bucket,
    form: row.form,
    amount: row.amount,
    item: row.item,
    quantity: row.quantity,
    unit: row.unit,
    occurredOn: row.occurred_on,
    confirmedAt: row.confirmed_at,
    donorName: row.donor_name,
    donorKind: row.donor_kind,
    nameShown: row.name_shown,
    message: row.message,
    messageAllowed: row.message_allowed,
    reference: row.reference,
    budgetLine: row.budget_line,
    need: row.need,
    overspending: row.overspending,
    cancelsNumber: row.cancels_number,
    cancelledByNumber: row.cancelled_by_number,
    reason: row.reason,
    evidence: row.evidence,
  };
}
