import { setTimeout as sleep } from 'node:timers/promises';
import { generateExpiredPayloadCookie } from 'payload/shared';
import { queueMail } from '#cms/mail/queue-mail.ts';
import { resetPasswordMail } from '../account-mails.ts';
import { signInPage } from '../accounts/account-pages.ts';
import { accountByEmail, accountById } from '../accounts/find-account.ts';
import { accountKey } from '../derived-keys.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { currentPasswordIsKnown } from '../passwords/own-password.ts';
import { passwordProblem } from '../passwords/password-problem.ts';
import { issueReset, resetOf, RESET_MINUTES, useUpReset } from '../passwords/password-resets.ts';
import { provePassword } from '../passwords/prove-password.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { sourceOf } from '../request-source.ts';
import { beginTry } from '../tries.ts';
import { answerRefused, answerWith, door, textIn } from './door.ts';
import { ownDoor } from './signed-in.ts';

const LINK_ENDED = 'Liên kết này đã dùng rồi hoặc đã quá 30 phút. Hãy yêu cầu liên kết mới.';

/** Longer than either answer takes, so that the time says nothing of whether there is an account. */
const ANSWER_MS = 400;

/** One's own password. All sessions end with it, this one included. */
const change = ownDoor('/password', async (req, body, me) => {
  const password = textIn(body, 'password');
  const problem = passwordProblem(password, me);
  if (problem) return answerRefused(problem, 400);
  if (password === textIn(body, 'current'))
    return answerRefused('Mật khẩu mới phải khác mật khẩu hiện tại.', 400);
  await provePassword(req, me.id, textIn(body, 'current'));
  currentPasswordIsKnown(req);
  await req.payload.update({
    collection: 'users',
    id: me.id,
    data: { password },
    depth: 0,
    overrideAccess: false,
    req,
  });
  const expired = generateExpiredPayloadCookie({
    collectionAuthConfig: req.payload.collections.users.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
  }) as string;
  return answerWith({ message: 'Đã đổi mật khẩu. Hãy đăng nhập lại.' }, { cookies: [expired] });
});

/** Asks for a link by mail. The answer is the same whether there is such an account or not. */
const forgotten = door('/forgotten', async (req, body) => {
  const email = textIn(body, 'email').trim().toLowerCase();
  if (!email.includes('@')) return answerRefused('Hãy nhập thư điện tử của bạn.', 400);
  const asked = inTransaction(req, async (session) => {
    const account = await accountByEmail(session, email);
    const whose = { key: accountKey(email), userId: account?.id };
    const attempt = await beginTry(session, 'forgotten', whose, sourceOf(req));
    if (!attempt || attempt.isHeld || !account || account.suspended) return;
    const link = `${signInPage('newPassword')}#${await issueReset(session, account.id)}`;
    await queueMail(session, resetPasswordMail(account, link, RESET_MINUTES));
    await recordAccountEvent(session, { event: 'password-reset-asked', about: account });
  });
  await Promise.all([asked, sleep(ANSWER_MS)]);
  return answerWith({
    message: 'Nếu địa chỉ này có tài khoản, thư chứa liên kết đặt lại mật khẩu sẽ đến trong vài phút.',
  });
});

/** Sets the password by the link. Nobody is signed in by it: the second step is asked for as ever. */
const set = door('/new-password', async (req, body) => {
  const [token, password] = [textIn(body, 'token'), textIn(body, 'password')];
  const problem = await inTransaction(req, async (session) => {
    const userId = await resetOf(session, token);
    const account = userId === undefined ? undefined : await accountById(session, userId);
    if (!account || account.suspended) return LINK_ENDED;
    const reason = passwordProblem(password, account);
    // Only now: a password that will not do must not cost the link.
    if (reason) return reason;
    if (!(await useUpReset(session, token))) return LINK_ENDED;
    await req.payload.update({
      collection: 'users',
      id: account.id,
      data: { password },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return undefined;
  });
  if (problem) return answerRefused(problem, 400);
  return answerWith({ message: 'Đã đặt mật khẩu mới. Hãy đăng nhập.' });
});

export const passwordEndpoints = [change, forgotten, set];
