import { spawn, type SpawnOptions } from 'node:child_process';

import { asProcessEnv, type Env } from './env.ts';

export interface Outcome {
  /** Exit code; null when a signal ended it. */
  code: number | null;
  /** stdout and stderr together, in the order they came. */
  output: string;
}

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'uid' | 'gid' | 'signal'> {
  env?: Env;
  input?: string;
  /** Hears each piece of output as it comes. */
  onOutput?: (text: string) => void;
}

/** Runs a program to its end. Rejects only if it can't be started; a failure is told by `code`. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { input, onOutput, env, ...spawnOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...spawnOptions,
      env: asProcessEnv(env),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      const text = chunk.toString('utf8');
      output += text;
      onOutput?.(text);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      // A program that ends before it has read its input is judged by its exit code.
      if (error.code !== 'EPIPE') reject(error);
    });
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
