import type { PayloadRequest } from 'payload';
import { accountByEmail, lockAccount, type SignInAccount } from '../accounts/find-account.ts';
import { accountKey } from '../derived-keys.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { letIn, whoCameIn } from '../let-in.ts';
import { isHashingBusy, isRightPassword } from '../passwords/verify-password.ts';
import { recordAccountEvent } from '../record-account-event.ts';
import { sourceOf, type RequestSource } from '../request-source.ts';
import { issueTicket, noTicketCookie } from '../tickets.ts';
import { beginTry, wasRight, type Try } from '../tries.ts';
import { isSecondFactorRequired } from '../two-factor/required-for.ts';
import { answerRefused, answerWith, door, textIn } from './door.ts';

/** One answer for a wrong password, an unknown address, a suspended account, and too many tries. */
const REFUSED = 'Thư điện tử hoặc mật khẩu không đúng. Nếu đã thử nhiều lần, hãy đợi ít phút rồi thử lại.';
const CROWDED = 'Đăng nhập quá nhiều lần. Hãy thử lại sau một phút.';

/**
 * The first step: address and password. Whoever needs no second one is let in; the others get a
 * ticket for it. One password is compared for whatever is typed, so that neither the answer nor the
 * time tells whether there is an account.
 */
export const logInEndpoint = door('/login', async (req, body) => {
  const [email, password] = [textIn(body, 'email'), textIn(body, 'password')];
  if (email.trim() === '' || password === '') return answerRefused('Hãy nhập thư điện tử và mật khẩu.', 400);
  if (isHashingBusy()) return answerRefused(CROWDED, 429);
  const source = sourceOf(req);
  const { attempt, account } = await inTransaction(req, async (session) => {
    const found = await accountByEmail(session, email);
    const whose = { key: accountKey(email), userId: found?.id };
    return { attempt: await beginTry(session, 'password', whose, source), account: found };
  });
  if (!attempt) return answerRefused(CROWDED, 429);
  const isRight = await isRightPassword(password, account);
  if (isRight && account && !account.suspended && !attempt.isHeld) {
    const answer = await passFirstStep(req, account, attempt, source);
    if (answer) return answer;
  }
  await inTransaction(req, (session) =>
    recordAccountEvent(session, {
      event: attempt.isHeld ? 'sign-in-locked' : 'sign-in-failed',
      ...(account ? { about: account } : {}),
      detail: { device: source.device, network: source.network },
    }),
  );
  return answerRefused(REFUSED, 401);
});

/** Undefined if the account has changed while its password was looked at. */
async function passFirstStep(
  req: PayloadRequest,
  compared: SignInAccount,
  attempt: Try,
  source: RequestSource,
): Promise<Response | undefined> {
  const passed = await inTransaction(req, async (session) => {
    const account = await lockAccount(session, compared.id);
    if (!account || account.suspended || account.hash !== compared.hash) return undefined;
    await wasRight(session, attempt);
    const purpose = account.has_factor ? 'code' : isSecondFactorRequired(account.role) ? 'enrol' : undefined;
    if (purpose) return { secondStep: purpose, cookies: [await issueTicket(session, account, purpose)] };
    return letIn(req, session, account, source, 'none');
  });
  if (!passed) return undefined;
  if ('secondStep' in passed) {
    const { secondStep, cookies } = passed;
    return answerWith({ message: 'Còn một bước nữa.', user: null, secondStep }, { cookies });
  }
  const user = await whoCameIn(req, compared.id);
  const cookies = [...passed.cookies, noTicketCookie()];
  return answerWith({ message: 'Đã đăng nhập.', exp: passed.exp, user }, { cookies });
}
