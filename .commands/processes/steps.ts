import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CHECKOUT } from '../environment.ts';
import { Failure } from '../failure.ts';
import type { Env } from './env.ts';
import { run } from './run.ts';

export interface Step {
  /** What is being done, for the error message. */
  what: string;
  args: readonly string[];
  env: Env;
  logFile: string;
  signal?: AbortSignal;
  onLine?: (line: string) => void;
}

/** Warnings about other people's code, which nobody at this terminal can mend. */
const QUIET = ['--disable-warning=DeprecationWarning', '--disable-warning=ExperimentalWarning'];

/** Runs a Node program to its end with its output in a log. @throws {Failure} with the last lines of the log. */
export async function runStep({ what, args, env, logFile, signal, onLine }: Step): Promise<string> {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const onOutput = (text: string) => {
    log.write(text);
    for (const line of plainLines(text)) onLine?.(line);
  };
  const { code, output } = await run(process.execPath, [...QUIET, ...args], {
    cwd: CHECKOUT,
    env,
    signal,
    onOutput,
  }).finally(() => new Promise((closed) => log.end(closed)));
  if (code !== 0) {
    const tail = plainLines(readFileSync(logFile, 'utf8')).slice(-20);
    throw new Failure(`${what}: thất bại (mã ${code}).`, [...tail, `Nhật ký đầy đủ: ${logFile}`]);
  }
  return output;
}

function plainLines(text: string): string[] {
  // eslint-disable-next-line no-control-regex -- colours are control characters
  const plain = text.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '');
  return plain
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter(Boolean);
}
