import type { Payload } from 'payload';
import { queueMail } from '#cms/mail/queue-mail.ts';
import { secondFactorMail } from '#cms/sign-in/account-mails.ts';
import { accountByEmail } from '#cms/sign-in/accounts/find-account.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';
import { recordAccountEvent } from '#cms/sign-in/record-account-event.ts';
import { endSessions } from '#cms/sign-in/sessions/session-list.ts';
import { removeSecondFactor } from '#cms/sign-in/two-factor/second-factor.ts';

/**
 * For whoever has lost phone and recovery codes, when no other administrator is there to help. The
 * password stays; the next sign-in begins with setting up codes anew.
 * @returns false if there is no such account
 */
export async function resetSecondFactor(payload: Payload, email: string): Promise<boolean> {
  return inOwnTransaction(payload, async (session) => {
    const account = await accountByEmail(session, email);
    if (!account) return false;
    await removeSecondFactor(session, account.id);
    await endSessions(session, account.id, 'all');
    await queueMail(session, secondFactorMail(account, { at: new Date() }, 'reset'));
    const detail = { by: 'create-admin' };
    await recordAccountEvent(session, { event: 'second-factor-reset', about: account, detail });
    return true;
  });
}
