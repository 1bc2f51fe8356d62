import { sql } from '@payloadcms/db-postgres';
import type { Role } from '#cms/access/roles.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** What signing in asks of an account; Payload hides the hash from everybody else. */
export interface SignInAccount {
  id: number;
  name: string;
  email: string;
  role: Role;
  hash: string | null;
  salt: string | null;
  suspended: boolean;
  has_factor: boolean;
}

const columns = sql`u.id, u.name, u.email, u.role::text as role, u.hash, u.salt, u.suspended_at is not null as suspended,
  exists (select from second_factors f where f.user_id = u.id and f.secret is not null) as has_factor`;

/** The account of an address, if there is one. */
export async function accountByEmail(session: SqlSession, email: string): Promise<SignInAccount | undefined> {
  const [row] = await session.all<SignInAccount>(
    sql`select ${columns} from users u where u.email = ${email.trim().toLowerCase()}`,
  );
  return row;
}

export async function accountById(session: SqlSession, id: number): Promise<SignInAccount | undefined> {
  const [row] = await session.all<SignInAccount>(sql`select ${columns} from users u where u.id = ${id}`);
  return row;
}

/** Whoever changes the account waits until this transaction is over, and the other way round. */
export async function lockAccount(session: SqlSession, id: number): Promise<SignInAccount | undefined> {
  await session.all(sql`select 1 from users where id = ${id} for update`);
  return accountById(session, id);
}
