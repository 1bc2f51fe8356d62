import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort, isPortFree } from '../processes/ports.ts';
import { postgresAccount } from './account.ts';
import { embeddedBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { ensureDatabase, resetOwnerPassword } from './database.ts';
import { findPlace } from './find-place.ts';
import type { Place } from './place.ts';
import { findRunning, startServer, stopServer } from './postmaster.ts';
import { readState, writeState, type PostgresState } from './state.ts';

export interface StartPostgresOptions {
  dataDir: string;
  /** Hears what a person should know (where the data lies if not in dataDir, an adopted server). */
  say?: (line: string) => void;
  /** Server settings for this start, e.g. `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
  /** The parts of a running system know the port: wait for it rather than take another. */
  fixedPort?: boolean;
}

export interface EmbeddedPostgres {
  /** The application's database, as its own role. */
  url: string;
  /** The maintenance database as superuser: for tests, which create databases. */
  ownerUrl: string;
  port: number;
  /** Folder of the cluster and its logs. */
  home: string;
  /** True if the server was running already, e.g. left behind by a killed start. */
  adopted: boolean;
  stop: () => Promise<void>;
  /** Stops it and deletes its data. For tests. */
  remove: () => Promise<void>;
  /** Whether the server still runs. */
  isRunning: () => Promise<boolean>;
}

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts the embedded PostgreSQL of a data folder, or adopts the one that runs there already.
 * It listens on 127.0.0.1 only, wants a password, and outlives this process until `stop`.
 * @throws {Failure} with what to do.
 */
export async function startPostgres(options: StartPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true });
  const say = options.say ?? (() => {});
  const known = await readState(dataDir);
  const account = postgresAccount(CHECKOUT);
  const binaries = await embeddedBinaries();
  const place = await findPlace({ dataDir, binaries, account, remembered: known?.home, say });
  const state = known ?? {
    home: place.home,
    port: await freePort(),
    ownerPassword: secret(),
    password: secret(),
  };
  if (!known) await writeState(dataDir, state);

  const cluster = await ensureCluster(place, state.ownerPassword);
  const adopted = await adopt(place, state, say);
  // A cluster without its state file: data is kept, only the password is new.
  if (!adopted && !known && cluster === 'found') await resetOwnerPassword(place, state.ownerPassword);
  const port = adopted ?? (await startOnFreePort(place, state, options));
  if (port !== state.port) await writeState(dataDir, { ...state, port });
  await ensureDatabase(ownerUrl(state, port), state.password);
  return handle(place, { ...state, port }, adopted !== undefined);
}

/** The port of a server that runs here and answers; one that runs and doesn't answer is stopped. */
async function adopt(
  place: Place,
  state: PostgresState,
  say: (line: string) => void,
): Promise<number | undefined> {
  const running = await findRunning(place);
  if (!running) return undefined;
  if (await answers(ownerUrl(state, running.port), 20)) {
    say(`PostgreSQL đang chạy sẵn (tiến trình ${running.pid}), dùng tiếp.`);
    return running.port;
  }
  say(`PostgreSQL cũ (tiến trình ${running.pid}) không trả lời, đang dừng để khởi động lại.`);
  await stopServer(place);
  return undefined;
}

/** Tries for some seconds: after a crash the server first replays its log. */
async function answers(url: string, seconds: number): Promise<boolean> {
  for (const deadline = Date.now() + seconds * 1000; ;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
    try {
      await client.connect();
      return true;
    } catch (error) {
      // 57P03: starting up or shutting down. Anything else will not mend itself.
      if ((error as { code?: string }).code !== '57P03' || Date.now() > deadline) return false;
    } finally {
      await client.end().catch(() => 'never connected');
    }
    await new Promise((resume) => setTimeout(resume, 500));
  }
}

async function startOnFreePort(
  place: Place,
  state: PostgresState,
  options: StartPostgresOptions,
): Promise<number> {
  const isAsBefore = options.fixedPort || (await isPortFree(state.port));
  const port = isAsBefore ? state.port : await freePort();
  await startServer(place, port, options.settings ?? {});
  return port;
}

function handle(place: Place, state: PostgresState, adopted: boolean): EmbeddedPostgres {
  const stop = () => stopServer(place);
  return {
    url: `postgres://cong_doan:${state.password}@127.0.0.1:${state.port}/cong_doan`,
    ownerUrl: ownerUrl(state, state.port),
    port: state.port,
    home: place.home,
    adopted,
    stop,
    remove: async () => {
      await stop();
      await rm(place.home, { recursive: true, force: true });
    },
    isRunning: async () => (await findRunning(place)) !== undefined,
  };
}

function ownerUrl(state: PostgresState, port: number): string {
  return `postgres://postgres:${state.ownerPassword}@127.0.0.1:${port}/postgres`;
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}
