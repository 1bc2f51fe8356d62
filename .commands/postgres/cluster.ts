import { appendFile, chown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { run } from '../processes/run.ts';
import { BARE_ENVIRONMENT } from './bare-environment.ts';
import { POSTGRES_MAJOR } from './binaries.ts';
import type { Place } from './place.ts';

/**
 * Makes the cluster unless it is there. It is made under another name and renamed when it is whole,
 * so that what a killed initdb leaves is never taken for a database.
 * @throws {Failure} if initdb fails, or the cluster belongs to another PostgreSQL version.
 */
export async function ensureCluster(place: Place, ownerPassword: string): Promise<'made' | 'found'> {
  const version = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(ignoreMissing);
  if (version !== undefined) {
    checkVersion(place.cluster, version.trim());
    return 'found';
  }
  await refuseStrangers(place.cluster);
  const making = `${place.cluster}.making`;
  await rm(making, { recursive: true, force: true });
  await initialise(place, making, ownerPassword);
  await rename(making, place.cluster);
  return 'made';
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function checkVersion(cluster: string, version: string): void {
  if (version === String(POSTGRES_MAJOR)) return;
  throw new Failure(
    `${cluster} là dữ liệu của PostgreSQL ${version}, bản đi kèm là PostgreSQL ${POSTGRES_MAJOR}.`,
    [
      `Sao lưu bằng pg_dump của PostgreSQL ${version}, đặt DATA_DIR sang thư mục mới rồi nạp lại bản sao lưu,`,
      `hoặc tiếp tục dùng PostgreSQL ${version} của máy qua DATABASE_URL.`,
    ],
  );
}

/** A folder without PG_VERSION isn't ours to overwrite. */
async function refuseStrangers(cluster: string): Promise<void> {
  const found = await stat(cluster).catch(ignoreMissing);
  if (!found) return;
  throw new Failure(`${cluster} có sẵn nhưng không phải dữ liệu PostgreSQL (thiếu tệp PG_VERSION).`, [
    'Khôi phục thư mục này từ bản sao lưu, hoặc đổi tên nó đi để tạo cơ sở dữ liệu mới.',
  ]);
}

async function initialise(place: Place, folder: string, password: string): Promise<void> {
  const { account, binaries, home } = place;
  const passwordFile = join(home, 'initdb-password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  const args = [
    ...[`--pgdata=${folder}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--data-checksums', '--encoding=UTF8'],
    // Built in, so the order of text never changes with the machine's C library or ICU.
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ];
  const done = await run(binaries.initdb, args, {
    cwd: home,
    env: BARE_ENVIRONMENT,
    uid: account?.uid,
    gid: account?.gid,
  }).finally(() => rm(passwordFile, { force: true }));
  if (done.code !== 0)
    throw new Failure(`Không tạo được cơ sở dữ liệu ở ${folder}.`, done.output.trim().split('\n'));
  await appendFile(join(folder, 'postgresql.conf'), SETTINGS);
}

/** A week of logs, a file a day, beside the cluster. */
const SETTINGS = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
timezone = 'UTC'
log_timezone = 'UTC'
logging_collector = on
log_directory = '../log'
log_filename = 'postgres-%a.log'
log_rotation_age = 1d
log_truncate_on_rotation = on
`;
