import { spawn } from 'node:child_process';
import { CHECKOUT } from '../environment.ts';
import { asProcessEnv, type Env } from './env.ts';
import { nodeProgram } from './node-programs.ts';

/** Runs one of our programs on this terminal. Resolves with its exit code. */
export function handOver(
  program: Parameters<typeof nodeProgram>[0],
  args: readonly string[],
  env: Env = process.env,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeProgram(program), ...args], {
      cwd: CHECKOUT,
      stdio: 'inherit',
      env: asProcessEnv(env),
    });
    // Ctrl-C reaches the program by the terminal; we end with it.
    process.on('SIGINT', () => {});
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
