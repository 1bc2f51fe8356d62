import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { STATES_FILE, type ToldState } from '#contract/feedback/told-states.ts';

/** Whoever has waited longer asks the office. */
const TOLD_FOR = '3 years';

/**
 * Writes down beside the letters what has become of each, for the web server, which has no database: by the
 * receipt's hash a state and two days, nothing else. Equal bytes are left alone.
 */
export async function mirrorStates(client: pg.Client, folder: string): Promise<void> {
  // Whoever sent an advertisement sees what everybody sees.
  const { rows } = await client.query<{ receipt: string; told: ToldState }>(
    `select receipt, json_build_array(
       case status when 'answered' then 'answered' when 'handling' then 'handling' else 'received' end,
       to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'),
       to_char(answered_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) as told
     from letters where received_at > now() - $1::interval order by receipt`,
    [TOLD_FOR],
  );
  const text = JSON.stringify(Object.fromEntries(rows.map(({ receipt, told }) => [receipt, told])));
  const file = join(folder, STATES_FILE);
  if ((await textOf(file)) !== text) await replace(folder, file, text);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function replace(folder: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.moi`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
