import type { PayloadRequest } from 'payload';
import { queueMail } from '#cms/mail/queue-mail.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { SignInAccount } from './accounts/find-account.ts';
import { signInPage } from './accounts/account-pages.ts';
import { newDeviceMail } from './account-mails.ts';
import { recordAccountEvent } from './record-account-event.ts';
import type { RequestSource } from './request-source.ts';
import { openSession, type OpenedSession } from './sessions/open-session.ts';

/** Begins a session, writes it into the log, and tells the owner of a device that is new. */
export async function letIn(
  req: PayloadRequest,
  session: SqlSession,
  account: SignInAccount,
  source: RequestSource,
  secondStep: 'app' | 'recovery' | 'none',
): Promise<OpenedSession> {
  const opened = await openSession(req, session, account, source, secondStep !== 'none');
  const { device, network } = source;
  if (opened.isNewDevice) {
    const mail = newDeviceMail(account, { at: new Date(), device, network }, signInPage('sessions'));
    await queueMail(session, mail);
  }
  await recordAccountEvent(session, {
    event: 'signed-in',
    about: account,
    actor: account.id,
    detail: { device, network, secondStep, newDevice: opened.isNewDevice },
  });
  return opened;
}

/** What Payload's login form expects to be told of whoever came in. */
export async function whoCameIn(req: PayloadRequest, id: number): Promise<object> {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true });
  req.user = { ...user, collection: 'users' };
  const seen = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: false, req });
  return { ...seen, collection: 'users', _strategy: 'local-jwt' };
}
