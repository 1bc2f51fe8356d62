import { queueMail } from '#cms/mail/queue-mail.ts';
import { sessionForReading, type SqlSession } from '#cms/publishing/sql-session.ts';
import { secondFactorMail } from '../account-mails.ts';
import { lockAccount, type SignInAccount } from '../accounts/find-account.ts';
import { accountKey } from '../derived-keys.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { letIn, whoCameIn } from '../let-in.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { sourceOf, type RequestSource } from '../request-source.ts';
import { noTicketCookie, ticketOf, useUpTicket } from '../tickets.ts';
import { beginTry, wasRight } from '../tries.ts';
import { takeCode } from '../two-factor/second-factor.ts';
import { answerRefused, answerWith, door, textIn } from './door.ts';

export const TICKET_ENDED = 'Đã quá 15 phút, hoặc chưa nhập mật khẩu. Hãy đăng nhập lại từ đầu.';
export const WRONG_CODE = 'Mã không đúng hoặc đã dùng rồi. Hãy đợi ứng dụng đổi sang mã mới rồi thử lại.';
export const HELD = 'Đã nhập sai 5 lần. Hãy đợi 15 phút rồi thử lại.';

/** The second step: a code of the app or a recovery code. Only here does the session begin. */
export const secondStepEndpoint = door('/second-step', async (req, body) => {
  const code = textIn(body, 'code');
  const source = sourceOf(req);
  const ticket = await ticketOf(await sessionForReading(req), req);
  if (!ticket || ticket.purpose !== 'code') return answerRefused(TICKET_ENDED, 401, [noTicketCookie()]);
  if (code.trim() === '') return answerRefused('Hãy nhập mã.', 400);
  const whose = { key: accountKey(ticket.email), userId: ticket.userId };
  const attempt = await inTransaction(req, (session) => beginTry(session, 'code', whose, source));
  if (!attempt || attempt.isHeld) return answerRefused(HELD, 429);
  const opened = await inTransaction(req, async (session) => {
    const account = await lockAccount(session, ticket.userId);
    // Asked again under the lock: suspended, or another password, a moment ago.
    if (!account || !(await ticketOf(session, req))) return undefined;
    const kind = await takeCode(session, account.id, code);
    if (!kind || !(await useUpTicket(session, ticket))) return undefined;
    await wasRight(session, attempt);
    if (kind === 'recovery') await tellOfRecovery(session, account, source);
    return letIn(req, session, account, source, kind);
  });
  if (!opened) {
    await inTransaction(req, (session) =>
      recordAccountEvent(session, {
        event: 'sign-in-failed',
        about: { id: ticket.userId, name: ticket.name },
        detail: { device: source.device, network: source.network, step: 2 },
      }),
    );
    return answerRefused(WRONG_CODE, 401);
  }
  const user = await whoCameIn(req, ticket.userId);
  const cookies = [...opened.cookies, noTicketCookie()];
  return answerWith({ message: 'Đã đăng nhập.', exp: opened.exp, user }, { cookies });
});

async function tellOfRecovery(
  session: SqlSession,
  account: SignInAccount,
  { device, network }: RequestSource,
): Promise<void> {
  await queueMail(session, secondFactorMail(account, { at: new Date(), device, network }, 'recovery-used'));
  await recordAccountEvent(session, { event: 'recovery-code-used', about: account, actor: account.id });
}
