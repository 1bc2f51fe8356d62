import type { PayloadRequest } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading, type SqlSession } from '#cms/publishing/sql-session.ts';
import { accountById, type SignInAccount } from '../accounts/find-account.ts';
import { accountKey } from '../derived-keys.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { sourceOf } from '../request-source.ts';
import { ticketOf, type Ticket } from '../tickets.ts';
import { beginTry, wasRight } from '../tries.ts';
import { takeCode } from './second-factor.ts';

/** Somebody setting up a second factor: signed in, or with a ticket because nothing else is allowed yet. */
export interface Enrolling {
  account: SignInAccount;
  ticket: Ticket | undefined;
  sid: string | undefined;
}

/** @throws {APIError} 401 for whoever is neither */
export async function whoEnrols(req: PayloadRequest): Promise<Enrolling> {
  const session = await sessionForReading(req);
  const sid = (req.user as { _sid?: string } | null)?._sid;
  const ticket = req.user ? undefined : await ticketOf(session, req);
  const id = req.user ? Number(req.user.id) : ticket?.purpose === 'enrol' ? ticket.userId : undefined;
  const account = id === undefined ? undefined : await accountById(session, id);
  // Enrolled in another window meanwhile: from here on a code is asked for.
  if (!account || (ticket && account.has_factor)) throw refusal('Hãy đăng nhập lại từ đầu.', 403);
  return { account, ticket, sid };
}

/** Takes a code that protects a change, counting tries. @throws {APIError} 403 unless it is right */
export async function proveCode(req: PayloadRequest, account: SignInAccount, code: string): Promise<void> {
  await withCodeTry(req, account, (session) => takeCode(session, account.id, code));
}

/** Runs what looks at a code, as one of five tries. @throws {APIError} 403 if it answers nothing */
export async function withCodeTry<T>(
  req: PayloadRequest,
  account: SignInAccount,
  look: (session: SqlSession) => Promise<T | undefined>,
): Promise<T> {
  const whose = { key: accountKey(account.email), userId: account.id };
  const attempt = await inTransaction(req, (session) => beginTry(session, 'code', whose, sourceOf(req)));
  if (!attempt || attempt.isHeld) throw refusal('Đã nhập sai 5 lần. Hãy đợi 15 phút rồi thử lại.', 403);
  const found = await inTransaction(req, async (session) => {
    const result = await look(session);
    if (result !== undefined) await wasRight(session, attempt);
    return result;
  });
  if (found === undefined) throw refusal('Mã không đúng hoặc đã dùng rồi. Hãy thử mã mới.', 403);
  return found;
}
