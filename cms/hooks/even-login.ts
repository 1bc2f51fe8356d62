import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { LoginBudget } from '#cms/users/login-budget.ts';

const budget = new LoginBudget({ perAccount: 10, overall: 60 });

/** As Payload 3.90 hashes; only the time it takes matters here. */
const ITERATIONS = 600_000;
const hash = promisify(pbkdf2);

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Before a login: a limit on tries, since hashing a password costs much; and the same time for an
 * address that has no account, since Payload answers those at once and so tells who has one.
 */
export const evenLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args;
  const { email, password } = (args as { data?: Record<string, unknown> }).data ?? {};
  const account = textOf(email).trim().toLowerCase();
  if (!budget.take(account, Date.now())) {
    throw new APIError('Đăng nhập quá nhiều lần. Hãy thử lại sau một phút.', 429, null, true);
  }
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: account } },
    overrideAccess: true,
    req,
  });
  if (totalDocs === 0) await hash(textOf(password), randomBytes(32), ITERATIONS, 32, 'sha256');
  return args;
};
