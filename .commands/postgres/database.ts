import pg from 'pg';
import { Failure } from '../failure.ts';
import { run } from '../processes/run.ts';
import { BARE_ENVIRONMENT } from './bare-environment.ts';
import type { Place } from './place.ts';

const NAME = 'cong_doan';

/** Creates the application's role and database unless they are there; the role is no superuser. */
export async function ensureDatabase(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [NAME]);
    const verb = roles.rowCount ? 'alter' : 'create';
    await client.query(`${verb} role ${NAME} login password ${client.escapeLiteral(password)}`);
    const databases = await client.query('select 1 from pg_database where datname = $1', [NAME]);
    if (!databases.rowCount) await client.query(`create database ${NAME} owner ${NAME}`);
  } finally {
    await client.end();
  }
}

/** Sets the superuser's password on a stopped cluster, whose owner needs no password (single-user mode). */
export async function resetOwnerPassword(place: Place, password: string): Promise<void> {
  const { account, binaries, cluster, home } = place;
  const done = await run(
    binaries.postgres,
    ['--single', '-D', cluster, '-c', 'logging_collector=off', 'postgres'],
    {
      cwd: home,
      env: BARE_ENVIRONMENT,
      uid: account?.uid,
      gid: account?.gid,
      input: `alter role postgres password '${password}'\n`,
    },
  );
  if (done.code !== 0)
    throw new Failure(`Không đặt lại được mật khẩu của ${cluster}.`, done.output.trim().split('\n'));
}
