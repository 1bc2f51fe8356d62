import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LETTER_FILE, letterFile, type Letter } from '#contract/feedback/letter.ts';

/** So many letters may wait while the database is away; at 10 KB each a fifth of a gigabyte. */
const MOST_WAITING = 20_000;

/** There is no room, or nobody has taken letters away for a long time: nothing was written. */
export class LettersRest extends Error {
  override readonly name = 'LettersRest';
}

const TEMPORARY = '.moi-';

/**
 * Puts a letter into the folder so that it survives a power cut the moment this resolves: the file is synced,
 * then named, then the folder is synced. Readable by our own account alone. Writing it again changes nothing.
 *
 * @throws {LettersRest} when it is not safe; the sender must not be thanked
 */
export async function keepLetter(folder: string, letter: Letter): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const waiting = (await readdir(folder)).filter((name) => LETTER_FILE.test(name));
    const name = letterFile(letter.receipt);
    if (waiting.includes(name)) return await syncFolder(folder);
    if (waiting.length >= MOST_WAITING) throw new LettersRest('too many letters wait for the database');
    await writeSynced(folder, name, JSON.stringify(letter));
  } catch (error) {
    if (error instanceof LettersRest) throw error;
    throw new LettersRest('a letter could not be written', { cause: error });
  }
}

async function writeSynced(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `${TEMPORARY}${randomBytes(8).toString('hex')}`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for syncing.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The key that signs tokens and receipts: made once, shared by all web servers over this folder. */
export async function feedbackSecret(folder: string): Promise<Buffer> {
  const file = join(folder, '.khoa');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = secretIn(file);
  if (known) return known;
  const temporary = join(folder, `${TEMPORARY}${randomBytes(8).toString('hex')}`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(randomBytes(32).toString('hex'));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    // Unlike a rename, a link never takes the place of what another server has just put there.
    await link(temporary, file);
    await syncFolder(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(temporary, { force: true });
  }
  return secretIn(file)!;
}

function secretIn(file: string): Buffer | undefined {
  try {
    const secret = Buffer.from(readFileSync(file, 'utf8'), 'hex');
    if (secret.length !== 32) throw new Error(`${file} is damaged: delete it, and a new one is made`);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
