import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { accountCan, type Account } from './account.ts';
import { binariesIn, POSTGRES_MAJOR, type Binaries } from './binaries.ts';
import type { Place } from './place.ts';
import { stopServer } from './postmaster.ts';

export interface PlaceQuestion {
  dataDir: string;
  binaries: Binaries;
  account: Account | undefined;
  /** The home of an earlier start, if any: a cluster never moves by itself. */
  remembered: string | undefined;
  say: (line: string) => void;
}

/** Root's own place, for what must not lie in a folder that only root can enter. */
const SHELTER = '/var/lib/cong-doan';

/**
 * Normally `<dataDir>/postgres`. If root lends PostgreSQL an account that can't enter `dataDir`, the
 * cluster lies in {@link SHELTER}; if it can't enter the checkout, the programs do.
 */
export async function findPlace(question: PlaceQuestion): Promise<Place> {
  const { dataDir, account, remembered } = question;
  const inside = resolve(dataDir, 'postgres');
  if (!account) return prepare(remembered ?? inside, question.binaries, undefined);

  await mkdir(dataDir, { recursive: true });
  const binaries = await reachablePrograms(question.binaries, account);
  const home = remembered ?? (accountCan(account, '-x', dataDir) ? inside : shelterOf(dataDir));
  if (home === inside) return prepare(home, binaries, account);

  const place = { home, cluster: join(home, 'cluster'), binaries, account };
  if (!remembered) await setAside(place, question.say);
  question.say(`Tài khoản "${account.name}" không vào được ${dataDir}, nên cơ sở dữ liệu nằm ở ${home}.`);
  return prepare(home, binaries, account);
}

function shelterOf(dataDir: string): string {
  const hash = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  return join(SHELTER, hash);
}

async function prepare(home: string, binaries: Binaries, account: Account | undefined): Promise<Place> {
  await mkdir(home, { recursive: true });
  if (account) await chown(home, account.uid, account.gid);
  await chmod(home, 0o700);
  return { home, cluster: join(home, 'cluster'), binaries, account };
}

/** A home that nobody remembers belongs to a deleted checkout at the same path: kept, but not used. */
async function setAside(place: Place, say: (line: string) => void): Promise<void> {
  const { home } = place;
  if (!(await exists(home))) return;
  await stopServer(place);
  const kept = `${home}.cu-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  await rename(home, kept);
  say(`Cơ sở dữ liệu của một bản cài đặt cũ cùng đường dẫn được giữ lại ở ${kept}.`);
}

/** The programs themselves, or one copy for all checkouts, owned by root, that the account can run. */
async function reachablePrograms(binaries: Binaries, account: Account): Promise<Binaries> {
  if (accountCan(account, '-x', binaries.postgres)) return binaries;
  const { size } = await stat(binaries.postgres);
  const copy = join(SHELTER, `programs-${POSTGRES_MAJOR}-${size}`);
  if (!(await exists(copy))) {
    // Under another name first: a copy cut short is never run.
    const making = `${copy}.${process.pid}`;
    await mkdir(SHELTER, { recursive: true });
    await cp(binaries.folder, making, { recursive: true, verbatimSymlinks: true });
    await rename(making, copy).catch(async (error: NodeJS.ErrnoException) => {
      await rm(making, { recursive: true, force: true });
      // Another start was faster; its copy is as good.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  }
  return binariesIn(copy);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
