import { spawn } from 'node:child_process';
import { CHECKOUT } from '../environment.ts';
import { asProcessEnv, type Env } from './env.ts';
import { nodeProgram, type NodeProgram } from './node-programs.ts';

/** Runs one of our programs (or, with `node`, a script of ours) on this terminal. Resolves with its exit code. */
export function handOver(
  program: NodeProgram | 'node',
  args: readonly string[],
  env: Env = process.env,
): Promise<number> {
  const before = program === 'node' ? [] : nodeProgram(program);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...before, ...args], {
      cwd: CHECKOUT,
      stdio: 'inherit',
      env: asProcessEnv(env),
    });
    // Ctrl-C reaches the program by the terminal; we end after it.
    process.on('SIGINT', () => {});
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
