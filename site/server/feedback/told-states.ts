import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { letterFile } from '#contract/feedback/letter.ts';
import { STATES_FILE, toldStatesSchema, type ToldState } from '#contract/feedback/told-states.ts';
import { localStamp } from '#contract/text/dates.ts';

/** What has become of letters, as the publisher writes it down; read anew when it has changed. */
export class ToldStates {
  readonly #folder: string;
  #version = '';
  #states = new Map<string, ToldState>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The state of the letter with this receipt; undefined if there is none. One that still waits for the database
   * has been received. The same files are looked at for every receipt, so that all take as long.
   */
  async of(receipt: string): Promise<ToldState | undefined> {
    const waiting = await statOf(join(this.#folder, letterFile(receipt)));
    await this.#renew();
    const known = this.#states.get(receipt);
    if (known || !waiting) return known;
    return ['received', localStamp(waiting.mtime.toISOString()).slice(0, 10), null];
  }

  async #renew(): Promise<void> {
    const file = join(this.#folder, STATES_FILE);
    const found = await statOf(file);
    const version = found ? `${found.ino}:${found.mtimeMs}:${found.size}` : '';
    if (version === this.#version) return;
    const states = found ? toldStatesSchema.parse(JSON.parse(await readFile(file, 'utf8'))) : {};
    this.#states = new Map(Object.entries(states));
    this.#version = version;
  }
}

async function statOf(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
