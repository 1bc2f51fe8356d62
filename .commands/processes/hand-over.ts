import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/** A program of node_modules/.bin or of this Node, on our terminal. Resolves with its exit code. */
export function handOver(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  const own =
    program === 'node'
      ? process.execPath
      : fileURLToPath(new URL(`node_modules/.bin/${program}`, `file://${CHECKOUT}`));
  return new Promise((resolve, reject) => {
    const child = spawn(own, args, { cwd: CHECKOUT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
