import { readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { LETTER_FILE, letterFile, letterSchema, type Letter } from '#contract/feedback/letter.ts';
import { mirrorStates } from './mirror-states.ts';

const EVERY_MS = 3_000;
const LONGEST_PAUSE_MS = 60_000;
/** How long a look-up may lag behind the desk. */
const MIRROR_EVERY_MS = 15_000;
/** No write takes this long: a temporary file that is older was left by a server that died. Its sender was not thanked. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

export interface ForwardOptions {
  folder: string;
  databaseUrl: string;
  log: Logger;
  signal: AbortSignal;
  /** For the kill test: what is passed on the way. */
  step?: (passed: 'stored' | 'mirrored' | 'deleted') => void;
}

/**
 * Brings letters from the web server's folder into the database, until the signal. A file is deleted only after
 * the commit; a letter that comes twice is one row. Without PostgreSQL the files wait, and so does this.
 */
export async function forwardLetters(options: ForwardOptions): Promise<void> {
  const { log, signal } = options;
  let wait = EVERY_MS;
  let mirroredAt = 0;
  while (!signal.aborted) {
    try {
      const isDue = Date.now() - mirroredAt >= MIRROR_EVERY_MS;
      await forwardWaiting({ ...options, mirror: isDue });
      if (isDue) mirroredAt = Date.now();
      wait = EVERY_MS;
    } catch (error) {
      if (wait === EVERY_MS) log.warn({ err: error }, 'letters wait for the database');
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
    }
    try {
      await pause(wait, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

/**
 * Forwards what waits now; with `mirror` it also writes down what has become of letters where nothing waits.
 * @returns how many letters were stored
 * @throws where the database or the folder refuses; what was not stored stays a file
 */
export async function forwardWaiting({
  folder,
  databaseUrl,
  log,
  step,
  mirror = false,
}: Omit<ForwardOptions, 'signal'> & { mirror?: boolean }): Promise<number> {
  const names = await waitingIn(folder);
  if (names.length === 0 && !mirror) return 0;
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'cong-doan-letters' });
  // A connection lost between two questions: the next one rejects and is reported there.
  client.on('error', (error) => log.debug({ err: error }, 'the connection for letters ended'));
  await client.connect();
  try {
    const stored: string[] = [];
    for (const name of names) {
      const letter = await readLetter(join(folder, name), log);
      if (!letter) continue;
      await store(client, letter);
      stored.push(name);
      step?.('stored');
    }
    // Before the files go, so that at every moment one of the two tells whoever looks a receipt up.
    await mirrorStates(client, folder);
    step?.('mirrored');
    for (const name of stored) {
      await rm(join(folder, name), { force: true });
      step?.('deleted');
    }
    return stored.length;
  } finally {
    await client.end();
  }
}

async function waitingIn(folder: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    // Nobody has written yet.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  for (const name of names.filter((one) => one.startsWith('.moi-'))) await removeIfOld(join(folder, name));
  return names.filter((name) => LETTER_FILE.test(name)).sort();
}

async function removeIfOld(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found && Date.now() - found.mtimeMs > LEFT_BEHIND_MS) await rm(file, { force: true });
}

/** A file that is no letter is put aside under another name, never deleted: somebody has to look at it. */
async function readLetter(file: string, log: Logger): Promise<Letter | undefined> {
  const letter = parsed(await readFile(file, 'utf8'));
  if (letter && file.endsWith(letterFile(letter.receipt))) return letter;
  await rename(file, `${file}.hong`);
  log.error({ file: `${file}.hong` }, 'a letter cannot be read and was put aside');
  return undefined;
}

function parsed(text: string): Letter | undefined {
  try {
    return letterSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * One statement, so one transaction: when it resolves, the letter is committed. A suspected one waits apart. The
 * unit may have been deleted in between.
 */
async function store(client: pg.Client, letter: Letter): Promise<void> {
  const { receipt, receivedAt, suspicions, subject, text, name, contact, unit } = letter;
  await client.query(
    `with stored as (
       insert into letters (receipt, received_at, status, subject, text, name, contact, unit_id)
       values ($1, $2, $3, $4, $5, nullif($6, ''), nullif($7, ''), (select id from units where id = nullif($8, '')::int))
       on conflict (receipt) do nothing returning id)
     insert into letters_suspicions ("order", parent_id, value)
     select n, id, value::enum_letters_suspicions from stored, unnest($9::text[]) with ordinality as s (value, n)`,
    [
      ...[receipt, receivedAt, suspicions.length > 0 ? 'held' : 'new'],
      ...[subject, text, name, contact, unit, suspicions],
    ],
  );
}
