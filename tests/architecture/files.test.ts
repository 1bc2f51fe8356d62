import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const CODE = /\.(ts|tsx|astro|mjs|js|css)$/;

/** Written by a tool, or texts and drawings rather than logic. */
const EXEMPT = [/^cms\/migrations\//, /^cms\/payload-types\.ts$/, /^cms\/app\//, /^cms\/seed\//];

const files = execFileSync('git', ['ls-files', '-z'], { cwd: checkout, encoding: 'utf8' })
  .split('\0')
  .filter((file) => CODE.test(file) && !EXEMPT.some((exempt) => exempt.test(file)));

const read = (file: string) => readFileSync(`${checkout}/${file}`, 'utf8');

test('no file of code is longer than 300 lines', () => {
  const long = files.filter((file) => read(file).split('\n').length > 300);
  expect(long).toEqual([]);
});

test('files are named kebab-case, components PascalCase', () => {
  const wrong = files.filter((file) => {
    const name = basename(file).replace(/\.(test|config|d)\.(ts|js|mjs)$/, '.$2');
    if (file.startsWith('site/pages/')) return /[A-Z ]/.test(name);
    // Named after the component whose examples they hold.
    if (name.endsWith('.examples.ts')) return !/^[A-Z][A-Za-z0-9]*\.examples\.ts$/.test(name);
    return file.endsWith('.astro')
      ? !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
      : !/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/.test(name);
  });
  expect(wrong).toEqual([]);
});

test('no file only passes on what others export', () => {
  const barrels = files.filter((file) => {
    const lines = read(file)
      .split('\n')
      .filter((line) => line.trim() && !/^\s*(\/\/|\/?\*)/.test(line));
    return lines.length > 0 && lines.every((line) => /^export (\*|\{|type \{).* from /.test(line));
  });
  expect(barrels).toEqual([]);
});

test('a generated file says so in .prettierignore', () => {
  const ignored = read('.prettierignore');
  for (const path of ['cms/migrations/', 'cms/payload-types.ts', 'cms/app/(payload)/admin/importMap.js']) {
    expect(ignored).toContain(path);
  }
});

test('no test is titled with "should"', () => {
  const tests = execFileSync('git', ['ls-files', '-z', 'tests'], { cwd: checkout, encoding: 'utf8' }).split(
    '\0',
  );
  const wishes = tests
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('files.test.ts'))
    .filter((file) => /\b(?:test|it|describe)[^\n]*\(\s*['"`][^'"`\n]*\bshould\b/.test(read(file)));
  expect(wishes).toEqual([]);
});
