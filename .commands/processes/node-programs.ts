import { join } from 'node:path';
import { CHECKOUT } from '../environment.ts';

const FILES = {
  astro: ['astro/bin/astro.mjs'],
  eslint: ['eslint/bin/eslint.js'],
  knip: ['knip/bin/knip.js'],
  next: ['next/dist/bin/next'],
  // Node reads our TypeScript by itself; Payload's own loader (tsx) would be a second one.
  payload: ['payload/bin.js', '--disable-transpile'],
  prettier: ['prettier/bin/prettier.cjs'],
  vitest: ['vitest/vitest.mjs'],
} as const;

export type NodeProgram = keyof typeof FILES;

/** What to give Node to run a program of node_modules: never by `.bin`, whose links need a shell on Windows. */
export function nodeProgram(name: NodeProgram): string[] {
  const [file, ...args] = FILES[name];
  return [join(CHECKOUT, 'node_modules', file), ...args];
}
