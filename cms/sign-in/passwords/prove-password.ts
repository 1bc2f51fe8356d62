import type { PayloadRequest } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import { accountById, type SignInAccount } from '../accounts/find-account.ts';
import { accountKey } from '../derived-keys.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { sourceOf } from '../request-source.ts';
import { beginTry, wasRight } from '../tries.ts';
import { isHashingBusy, isRightPassword } from './verify-password.ts';

/**
 * Asks for the password again before something that a found, open browser should not be able to do.
 * Tries are counted together with those of signing in.
 * @throws {APIError} 403 if it is wrong
 */
export async function provePassword(
  req: PayloadRequest,
  id: number,
  password: string,
): Promise<SignInAccount> {
  const account = await inTransaction(req, (session) => accountById(session, id));
  if (!account || password === '') throw refusal('Hãy nhập mật khẩu hiện tại.', 403);
  const whose = { key: accountKey(account.email), userId: id };
  const attempt = await inTransaction(req, (session) => beginTry(session, 'password', whose, sourceOf(req)));
  if (!attempt || attempt.isHeld || isHashingBusy())
    throw refusal('Đã thử quá nhiều lần. Hãy đợi ít phút rồi thử lại.', 403);
  if (!(await isRightPassword(password, account))) throw refusal('Mật khẩu hiện tại không đúng.', 403);
  await inTransaction(req, (session) => wasRight(session, attempt));
  return account;
}
