import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

const VISIBLE = [
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
  ...['astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'],
  ...['cms', 'media', 'site', 'tests'],
];

test('the visible top level holds the two halves, uploads, tests, papers and nothing else', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: checkout, encoding: 'utf8' }).split('\0');
  const top = new Set(files.filter(Boolean).map((file) => file.split('/')[0]!));
  expect([...top].filter((name) => !name.startsWith('.')).sort()).toEqual([...VISIBLE].sort());
});

test('no folder is a drawer for everything', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: checkout, encoding: 'utf8' }).split('\0');
  const drawers = files.filter((file) =>
    /(^|\/)(utils?|utilities|helpers?|lib|common|shared|misc)(\/|\.ts$)/.test(file),
  );
  expect(drawers).toEqual([]);
});
