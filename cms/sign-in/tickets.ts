import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { parseCookies } from 'payload/shared';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { newToken, tokenHash } from './derived-keys.ts';
import { ownCookie } from './request-source.ts';

const TICKET_COOKIE = 'cong-doan-buoc-hai';
const LASTS_SECONDS = 15 * 60;

/** What is still missing before a session begins: a code, or a second factor in the first place. */
export type TicketPurpose = 'code' | 'enrol';

export interface Ticket {
  hash: Buffer;
  userId: number;
  purpose: TicketPurpose;
  email: string;
  name: string;
}

/** After a right password: lets its holder take the second step and nothing else. @returns a cookie */
export async function issueTicket(
  session: SqlSession,
  user: { id: number; hash: string | null },
  purpose: TicketPurpose,
): Promise<string> {
  const token = newToken();
  await session.all(sql`
    insert into sign_in_tickets (token_hash, user_id, purpose, password_hash, expires_at)
    values (${tokenHash(token)}, ${user.id}, ${purpose}, ${user.hash ?? ''},
      clock_timestamp() + make_interval(secs => ${LASTS_SECONDS}))`);
  return ownCookie(TICKET_COOKIE, token, LASTS_SECONDS);
}

/** The ticket of a request, if it counts: in time, the same password still, not suspended. */
export async function ticketOf(
  session: SqlSession,
  { headers }: Pick<PayloadRequest, 'headers'>,
): Promise<Ticket | undefined> {
  const token = parseCookies(headers).get(TICKET_COOKIE);
  if (!token) return undefined;
  const [row] = await session.all<Omit<Ticket, 'hash'> & { user_id: number }>(sql`
    select t.user_id, t.purpose, u.email, u.name from sign_in_tickets t join users u on u.id = t.user_id
    where t.token_hash = ${tokenHash(token)} and t.expires_at > clock_timestamp()
      and t.password_hash = u.hash and u.suspended_at is null`);
  if (!row) return undefined;
  const { user_id: userId, purpose, email, name } = row;
  return { hash: tokenHash(token), userId, purpose, email, name };
}

/** Of many at the same moment one gets it. @returns whether this was the one */
export async function useUpTicket(session: SqlSession, ticket: Ticket): Promise<boolean> {
  const used = await session.all(
    sql`delete from sign_in_tickets where token_hash = ${ticket.hash} returning 1`,
  );
  return used.length === 1;
}

export const noTicketCookie = (): string => ownCookie(TICKET_COOKIE, undefined, 0);
