import { sql } from '@payloadcms/db-postgres';
import { ROLES } from '#cms/access/roles.ts';
import { queueMail } from '#cms/mail/queue-mail.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { usualWish, type Wish } from './events.ts';
import type { Notice } from './notice.ts';
import { noticeMail } from './notice-mail.ts';

interface Recipient extends Wish {
  id: number;
  email: string;
  /** A mail on the same matter went less than ten minutes ago. */
  mailed: boolean;
}

/**
 * Tells people of something, in the transaction in which it happens: at the desk, by mail, or not,
 * as each of them wishes. The suspended are told nothing, nobody is told twice.
 */
export async function notify(session: SqlSession, notice: Notice): Promise<void> {
  const recipients = (await recipientsOf(session, notice)).filter(({ desk, mail }) => desk || mail);
  if (recipients.length === 0) return;
  const rows = recipients.map(({ id, desk, mail, mailed }) => ({
    user_id: id,
    shown: desk,
    mailed: mail && !mailed,
  }));
  const { event, about, text } = notice;
  await session.all(sql`
    insert into notices (user_id, event, about_collection, about_id, about_title, text, shown, mailed)
    select user_id, ${event}, ${about?.collection ?? null}, ${about?.id ?? null}::int, ${about?.title ?? null}, ${text},
      shown, mailed
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (user_id int, shown boolean, mailed boolean)`);
  for (const { email, mail, mailed } of recipients)
    if (mail && !mailed) await queueMail(session, { to: email, ...noticeMail(notice) });
}

async function recipientsOf(session: SqlSession, { event, to, about }: Notice): Promise<Recipient[]> {
  const usual = Object.fromEntries(ROLES.map((role) => [role, usualWish(event, role)]));
  return session.all<Recipient>(sql`
    with usual as (select ${JSON.stringify(usual)}::jsonb as by_role)
    select u.id, u.email,
      coalesce(w.desk, (by_role->u.role::text->>'desk')::boolean) as desk,
      coalesce(w.mail, (by_role->u.role::text->>'mail')::boolean) as mail,
      exists (select 1 from notices n
        where n.user_id = u.id and n.event = ${event} and n.mailed and n.at > clock_timestamp() - interval '10 minutes'
          and n.about_collection is not distinct from ${about?.collection ?? null}
          and n.about_id is not distinct from ${about?.id ?? null}::int) as mailed
    from usual, users u left join notice_wishes w on w.user_id = u.id and w.event = ${event}
    where u.suspended_at is null
      and u.id in (select jsonb_array_elements_text(${JSON.stringify(to)}::jsonb)::int)
    order by u.id`);
}
