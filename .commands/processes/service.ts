import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CHECKOUT } from '../environment.ts';
import { Failure } from '../failure.ts';
import { asProcessEnv, type Env } from './env.ts';
import { answersHttp } from './ports.ts';

export interface ServiceSpec {
  /** What people call it. */
  label: string;
  /** Arguments of Node. */
  args: readonly string[];
  env: Env;
  logFile: string;
  /**
   * An address that answers once it is up; or `message`: it says `{ type: 'ready' }` over IPC;
   * or `alive`: it is up if it hasn't ended within some seconds.
   */
  ready: { url: string } | 'message' | 'alive';
  onProgress?: (done: number, all: number) => void;
  /** Hears of each unexpected end. */
  onTrouble: (line: string) => void;
}

export interface Service {
  label: string;
  /** Resolves when it is up. @throws {Failure} with the end of its log if it ends thrice before. */
  ready: Promise<void>;
  stop: () => Promise<void>;
  /** Ends it and starts it anew. */
  restart: () => Promise<void>;
}

const END_WITH_PARENT = fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url));
const LARGE_LOG = 20 * 1024 * 1024;
const TRIES_TO_GET_UP = 3;
/** Having run this long, an end counts as the first again. */
const SETTLED_MS = 60_000;
const ALIVE_MS = 4000;
const STOP_MS = 10_000;

/** Starts a process of ours and starts it again, ever more slowly, when it ends by itself. */
export function startService(spec: ServiceSpec): Service {
  let child: ChildProcess | undefined;
  let ends = 0;
  let isStopping = false;
  let waiting: NodeJS.Timeout | undefined;
  const { promise: ready, resolve: isUp, reject: failed } = Promise.withResolvers<void>();
  ready.catch(() => 'told by whoever waits for it, now or later');
  let wasUp = false;
  const up = () => {
    wasUp = true;
    isUp();
  };

  function launch(): void {
    const began = Date.now();
    const launched = spawnLogged(spec);
    child = launched;
    launched.on('message', (message) => hear(spec, message, up));
    void whenUp(spec, launched).then((isUpNow) => isUpNow && up());
    launched.on('exit', (code, signal) => {
      if (isStopping || child !== launched) return;
      ends = Date.now() - began > SETTLED_MS ? 1 : ends + 1;
      if (!wasUp && ends >= TRIES_TO_GET_UP) {
        failed(notUp(spec, code, signal));
        return;
      }
      const seconds = Math.min(2 ** (ends - 1), 30);
      const reason = signal ?? `mã ${code}`;
      spec.onTrouble(
        `${spec.label} dừng bất thường (${reason}), chạy lại sau ${seconds} giây. Nhật ký: ${spec.logFile}`,
      );
      waiting = setTimeout(launch, seconds * 1000);
    });
  }

  launch();
  return {
    label: spec.label,
    ready,
    stop: async () => {
      isStopping = true;
      clearTimeout(waiting);
      if (child) await end(child);
    },
    restart: async () => {
      clearTimeout(waiting);
      const old = child;
      child = undefined;
      if (old) await end(old);
      launch();
    },
  };
}

/** In a process group of its own, so that Ctrl-C reaches only us and we stop things in order. */
function spawnLogged(spec: ServiceSpec): ChildProcess {
  mkdirSync(dirname(spec.logFile), { recursive: true });
  if (existsSync(spec.logFile) && statSync(spec.logFile).size > LARGE_LOG)
    renameSync(spec.logFile, `${spec.logFile}.1`);
  const log = openSync(spec.logFile, 'a');
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...spec.args], {
    cwd: CHECKOUT,
    env: asProcessEnv({ ...spec.env, SERVICE_PARENT: String(process.pid) }),
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  child.on('error', (error) => spec.onTrouble(`${spec.label}: ${error.message}`));
  return child;
}

function hear(spec: ServiceSpec, message: unknown, up: () => void): void {
  if (typeof message !== 'object' || message === null || !('type' in message)) return;
  if (message.type === 'ready' && spec.ready === 'message') up();
  if (message.type === 'progress') {
    const { done, all } = message as unknown as { done: number; all: number };
    spec.onProgress?.(done, all);
  }
}

/** False if it ended before, or says so itself. */
async function whenUp({ ready }: ServiceSpec, child: ChildProcess): Promise<boolean> {
  const lives = () => child.exitCode === null && child.signalCode === null;
  if (ready === 'message') return false;
  if (ready === 'alive') {
    await pause(ALIVE_MS);
    return lives();
  }
  for (; lives(); await pause(150)) if (await answersHttp(ready.url)) return true;
  return false;
}

function notUp(spec: ServiceSpec, code: number | null, signal: string | null): Failure {
  const tail = readFileSync(spec.logFile, 'utf8').trimEnd().split('\n').slice(-30);
  return new Failure(`${spec.label} không khởi động được (${signal ?? `mã ${code}`}).`, [
    ...tail,
    `Nhật ký đầy đủ: ${spec.logFile}`,
  ]);
}

/** Asks it to end, and makes it after ten seconds. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.on('exit', () => {
      clearTimeout(late);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
