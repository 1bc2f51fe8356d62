import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { accountCan, type Account } from './account.ts';
import { binariesIn, type Binaries } from './binaries.ts';

/** Where one embedded PostgreSQL lives, and the programs and account that run it. */
export interface Place {
  home: string;
  cluster: string;
  binaries: Binaries;
  account: Account | undefined;
}

export interface PlaceQuestion {
  dataDir: string;
  binaries: Binaries;
  account: Account | undefined;
  /** The home of an earlier start, if any: a cluster never moves by itself. */
  remembered: string | undefined;
  say: (line: string) => void;
}

/**
 * Normally `<dataDir>/postgres`. If root lends PostgreSQL an account that can't enter the checkout,
 * cluster and programs lie in /var/lib/cong-doan/<hash of dataDir> instead.
 */
export async function findPlace(question: PlaceQuestion): Promise<Place> {
  const { dataDir, binaries, account, remembered } = question;
  const inside = resolve(dataDir, 'postgres');
  if (!account) return prepare(remembered ?? inside, binaries, undefined);

  await mkdir(dataDir, { recursive: true });
  const reachable = accountCan(account, '-x', dataDir) && accountCan(account, '-x', binaries.postgres);
  const home = remembered ?? (reachable ? inside : shelter(dataDir));
  if (home === inside) return prepare(home, binaries, account);

  if (!remembered) await setAside(home, question.say);
  question.say(`Tài khoản "${account.name}" không vào được thư mục này, nên cơ sở dữ liệu nằm ở ${home}.`);
  const place = await prepare(home, binariesIn(join(home, 'programs')), account);
  await copyPrograms(binaries.folder, place.binaries.folder);
  return place;
}

function shelter(dataDir: string): string {
  const hash = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  return join('/var/lib/cong-doan', hash);
}

async function prepare(home: string, binaries: Binaries, account: Account | undefined): Promise<Place> {
  await mkdir(home, { recursive: true });
  if (account) await chown(home, account.uid, account.gid);
  await chmod(home, 0o700);
  return { home, cluster: join(home, 'cluster'), binaries, account };
}

/** A home that nobody remembers belongs to a deleted checkout at the same path: kept, but not used. */
async function setAside(home: string, say: (line: string) => void): Promise<void> {
  if (!(await exists(home))) return;
  const kept = `${home}.cu-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  await rename(home, kept);
  say(`Cơ sở dữ liệu của một bản cài đặt cũ cùng đường dẫn được giữ lại ở ${kept}.`);
}

/** Copied under another name and renamed: a copy cut short is never run. */
async function copyPrograms(from: string, to: string): Promise<void> {
  const version = (await stat(join(from, 'bin', 'postgres'))).size;
  const present = await stat(join(to, 'bin', 'postgres')).catch(() => undefined);
  if (present?.size === version) return;
  await rm(`${to}.new`, { recursive: true, force: true });
  await cp(from, `${to}.new`, { recursive: true, verbatimSymlinks: true });
  await rm(to, { recursive: true, force: true });
  await rename(`${to}.new`, to);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
