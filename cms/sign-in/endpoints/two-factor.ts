import type { PayloadRequest } from 'payload';
import qrcode from 'qrcode';
import { queueMail } from '#cms/mail/queue-mail.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { secondFactorMail, type SecondFactorChange } from '../account-mails.ts';
import { lockAccount, type SignInAccount } from '../accounts/find-account.ts';
import { ticketSecret } from '../derived-keys.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { letIn, whoCameIn } from '../let-in.ts';
import { provePassword } from '../passwords/prove-password.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { sourceOf } from '../request-source.ts';
import { endSessions } from '../sessions/session-list.ts';
import { markSecondStep } from '../sessions/mark-second-step.ts';
import { noTicketCookie, useUpTicket } from '../tickets.ts';
import { newSecret, otpauthAddress, secretOf } from '../two-factor/one-time-code.ts';
import { isSecondFactorRequired } from '../two-factor/required-for.ts';
import {
  confirmSecret,
  offerSecret,
  removeSecondFactor,
  replaceRecoveryCodes,
} from '../two-factor/second-factor.ts';
import { proveCode, whoEnrols, withCodeTry, type Enrolling } from '../two-factor/who-enrols.ts';
import { answerWith, door, textIn } from './door.ts';
import { ownDoor } from './signed-in.ts';

/** Shows a new secret. Whoever is signed in proves the password, and the factor in use if there is one. */
const begin = door('/two-factor/begin', async (req, body) => {
  const { account, ticket } = await whoEnrols(req);
  if (!ticket) {
    await provePassword(req, account.id, textIn(body, 'password'));
    if (account.has_factor) await proveCode(req, account, textIn(body, 'code'));
  }
  const secret = ticket ? secretOf(ticketSecret(ticket.hash)) : newSecret();
  await inTransaction(req, (session) => offerSecret(session, account.id, secret));
  const address = otpauthAddress(secret, account.email);
  const qr = await qrcode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return answerWith({ secret, address, qr });
});

/** The first code of the new secret: the factor counts from now on, and whoever had a ticket is let in. */
const confirm = door('/two-factor/confirm', async (req, body) => {
  const who = await whoEnrols(req);
  const code = textIn(body, 'code');
  const done = await withCodeTry(req, who.account, async (session) => {
    const account = await lockAccount(session, who.account.id);
    if (!account || account.suspended || account.hash !== who.account.hash) return undefined;
    const recoveryCodes = await confirmSecret(session, account.id, code);
    if (!recoveryCodes) return undefined;
    const opened = await afterEnrolling(req, session, account, who);
    return { recoveryCodes, ...opened };
  });
  const { recoveryCodes, cookies = [], exp } = done;
  if (!who.ticket) return answerWith({ recoveryCodes });
  const user = await whoCameIn(req, who.account.id);
  return answerWith({ recoveryCodes, exp, user }, { cookies: [...cookies, noTicketCookie()] });
});

async function afterEnrolling(
  req: PayloadRequest,
  session: SqlSession,
  account: SignInAccount,
  { ticket, sid }: Enrolling,
): Promise<{ cookies?: string[]; exp?: number }> {
  await tell(req, session, account, 'set', 'second-factor-set');
  if (!ticket) {
    await markSecondStep(session, sid ?? '');
    await endSessions(session, account.id, { except: sid ?? '' });
    return {};
  }
  if (!(await useUpTicket(session, ticket))) throw refusal('Hãy đăng nhập lại từ đầu.', 403);
  const { cookies, exp } = await letIn(req, session, account, sourceOf(req), 'app');
  return { cookies, exp };
}

const renewCodes = ownDoor('/two-factor/recovery-codes', async (req, body, me) => {
  const account = await provePassword(req, me.id, textIn(body, 'password'));
  await proveCode(req, account, textIn(body, 'code'));
  const recoveryCodes = await inTransaction(req, async (session) => {
    await tell(req, session, account, 'codes-renewed', 'recovery-codes-made');
    return replaceRecoveryCodes(session, account.id);
  });
  return answerWith({ recoveryCodes });
});

const remove = ownDoor('/two-factor/remove', async (req, body, me) => {
  if (isSecondFactorRequired(me.role)) throw refusal('Vai trò của bạn bắt buộc có xác thực hai bước.', 403);
  const account = await provePassword(req, me.id, textIn(body, 'password'));
  await proveCode(req, account, textIn(body, 'code'));
  await inTransaction(req, async (session) => {
    await removeSecondFactor(session, account.id);
    await tell(req, session, account, 'removed', 'second-factor-reset');
    await endSessions(session, account.id, { except: me.sid });
  });
  return answerWith({ message: 'Đã tắt xác thực hai bước.' });
});

async function tell(
  req: PayloadRequest,
  session: SqlSession,
  account: SignInAccount,
  change: SecondFactorChange,
  event: Parameters<typeof recordAccountEvent>[1]['event'],
): Promise<void> {
  const { device, network } = sourceOf(req);
  await queueMail(session, secondFactorMail(account, { at: new Date(), device, network }, change));
  await recordAccountEvent(session, {
    event,
    about: account,
    actor: account.id,
    detail: { device, network },
  });
}

export const twoFactorEndpoints = [begin, confirm, renewCodes, remove];
