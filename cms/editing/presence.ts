import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { newestState, type NewestState } from './newest-state.ts';

/** Who has not been heard of for so long has gone, or has lost the connection. Tabs in the background speak once a minute. */
const GONE_AFTER_SECONDS = 70;
/** Typing, as others see it, lasts a little longer than the keys. */
const TYPING_SECONDS = 12;
/** Rows of forms that ended without a word. */
const SWEPT_AFTER_MINUTES = 10;

/** Another open form of a document. */
export interface Present {
  name: string;
  /** The same person, in another tab or on another machine. */
  isMe: boolean;
  isTyping: boolean;
  /** Since the last key; null for somebody who only reads. */
  editedSecondsAgo: number | null;
}

export interface Presence {
  others: Present[];
  newest: NewestState | null;
}

export interface OpenForm {
  collection: string;
  document: number;
  form: string;
  actor: number;
}

/** Says that a form is open, and perhaps typed into; answers who else is there and what is newest. */
export async function markPresent(session: SqlSession, open: OpenForm, isTyping: boolean): Promise<Presence> {
  const { collection, document, form, actor } = open;
  await session.all(sql`
    insert into document_presence as p (form, collection, document, actor, seen_at, typed_at)
    values (${form}, ${collection}, ${document}, ${actor}, now(), case when ${isTyping} then now() end)
    on conflict (form) do update set collection = excluded.collection, document = excluded.document,
      actor = excluded.actor, seen_at = now(),
      typed_at = coalesce(excluded.typed_at, case when p.document = excluded.document then p.typed_at end)
    where p.actor = excluded.actor`);
  await session.all(
    sql`delete from document_presence where seen_at < now() - make_interval(mins => ${SWEPT_AFTER_MINUTES})`,
  );
  const others = await session.all<{ name: string; actor: number; seconds: string | null }>(sql`
    select u.name, p.actor, extract(epoch from now() - p.typed_at)::int::text as seconds
    from document_presence p join users u on u.id = p.actor
    where p.collection = ${collection} and p.document = ${document} and p.form <> ${form}
      and p.seen_at > now() - make_interval(secs => ${GONE_AFTER_SECONDS})
    order by p.typed_at desc nulls last, u.name, p.form limit 20`);
  const newest = (await newestState(session, collection, document)) ?? null;
  return { others: others.map((row) => present(row, actor)), newest };
}

/** The form has been closed. Only by whom it was opened. */
export async function markGone(session: SqlSession, form: string, actor: number): Promise<void> {
  await session.all(sql`delete from document_presence where form = ${form} and actor = ${actor}`);
}

function present(row: { name: string; actor: number; seconds: string | null }, me: number): Present {
  const editedSecondsAgo = row.seconds === null ? null : Number(row.seconds);
  return {
    name: row.name,
    isMe: row.actor === me,
    isTyping: editedSecondsAgo !== null && editedSecondsAgo <= TYPING_SECONDS,
    editedSecondsAgo,
  };
}
