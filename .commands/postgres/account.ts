import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Failure } from '../failure.ts';

/** The system account that PostgreSQL runs under, when it can't be our own. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root lends it an account that exists already: the owner of the
 * checkout, else `postgres`, else `nobody`. Anyone else runs it as themselves (undefined).
 * @throws {Failure} if root has no account to lend.
 */
export function postgresAccount(checkout: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(checkout).uid;
  for (const name of [owner === 0 ? undefined : String(owner), 'postgres', 'nobody']) {
    const account = name && lookUp(name);
    if (account) return account;
  }
  throw new Failure('PostgreSQL không chạy được bằng quyền root và máy không có tài khoản "postgres".', [
    'Tạo tài khoản: useradd --system --no-create-home postgres',
    'hoặc chạy lệnh này bằng một người dùng thường, hoặc đặt DATABASE_URL trong tệp .env.',
  ]);
}

/** initdb looks its user up by name, so an account counts only if the system knows it. */
function lookUp(name: string): Account | undefined {
  const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid, known] = [id('-u'), id('-g'), id('-un')];
  if (uid.status !== 0 || gid.status !== 0 || known.status !== 0) return undefined;
  return { name: known.stdout.trim(), uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Whether an account can use a path: `test -x` for a program or folder, `test -w` to write. */
export function accountCan(account: Account, test: '-x' | '-w', path: string): boolean {
  const { uid, gid } = account;
  return spawnSync('test', [test, path], { uid, gid, cwd: '/' }).status === 0;
}
