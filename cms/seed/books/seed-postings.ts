import { sql } from '@payloadcms/db-postgres';
import type { FaceOf } from '#contract/faces/face.ts';
import { confirmPostings } from '#cms/giving/confirm-postings.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { DeskIds } from '../desk-ids.ts';
import type { Keepers } from './keepers.ts';
import { postingColumns, type PostingColumns } from './posting-columns.ts';

type Posting = FaceOf<'posting'>;
type Account = FaceOf<'account'>;

/**
 * Ledgers entered by the treasurer and confirmed by the approver, at the moments that the sample gives. They keep
 * the numbers of the sample.
 */
export async function seedPostings(
  session: SqlSession,
  postings: readonly Posting[],
  accounts: readonly Account[],
  ids: DeskIds,
  keepers: Keepers,
): Promise<void> {
  for (const part of parts(postings)) {
    const deskIds = await newIds(session, part.length);
    const rows = part.map((face, i): PostingColumns => {
      ids.set('posting', face.id, deskIds[i]!);
      const cancelled = postings.find((p) => p.project === face.project && p.number === face.cancels);
      const around = {
        ...{ ids, keepers },
        account: ids.get('account', accountOf(face, accounts)),
        cancelled: cancelled && ids.get('posting', cancelled.id),
      };
      return { id: deskIds[i]!, ...postingColumns(face, around) };
    });
    await insert(session, rows);
    await insertEvidence(session, part, ids);
    const moments = new Map(part.map((face, i) => [deskIds[i]!, face.confirmedAt]));
    await confirmPostings(session, deskIds, keepers.approver, moments);
  }
}

/**
 * What is confirmed together: one project's postings, cut where one cancels another (which must count by then) and
 * where spending exceeds what came in (which says why for itself only).
 */
function parts(postings: readonly Posting[]): Posting[][] {
  const cut: Posting[][] = [];
  for (const face of postings) {
    const last = cut.at(-1);
    const continues =
      last?.[0]?.project === face.project && face.cancels === undefined && face.overspending === undefined;
    if (continues) last!.push(face);
    else cut.push([face]);
  }
  return cut;
}

/** The account that received on the day. */
function accountOf({ project, on }: Posting, accounts: readonly Account[]): string | undefined {
  const known = accounts.filter((a) => a.project === project && a.state !== 'proposed' && a.verifiedOn <= on);
  return known.at(-1)?.id;
}

async function newIds(session: SqlSession, count: number): Promise<number[]> {
  const rows = await session.all<{ id: string }>(
    sql`select nextval(pg_get_serial_sequence('postings', 'id')) as id from generate_series(1, ${count}::int)`,
  );
  return rows.map(({ id }) => Number(id));
}

async function insert(session: SqlSession, rows: readonly PostingColumns[]): Promise<void> {
  const columns = sql.raw(Object.keys(rows[0]!).join(', '));
  await session.all(sql`
    insert into postings (${columns})
    select ${columns} from jsonb_populate_recordset(null::postings, ${JSON.stringify(rows)}::jsonb)`);
}

async function insertEvidence(session: SqlSession, faces: readonly Posting[], ids: DeskIds): Promise<void> {
  const rows = faces.flatMap((face) =>
    face.evidence.map(({ media, title }, i) => ({
      _order: i + 1,
      _parent_id: ids.get('posting', face.id),
      id: `${face.project}-${face.number}-${i + 1}`,
      media_id: ids.get('media', media),
      title,
    })),
  );
  await session.all(sql`
    insert into postings_evidence (_order, _parent_id, id, media_id, title)
    select _order, _parent_id, id, media_id, title
    from jsonb_populate_recordset(null::postings_evidence, ${JSON.stringify(rows)}::jsonb)`);
}
