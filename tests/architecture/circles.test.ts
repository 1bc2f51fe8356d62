import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Imports of types count too: whoever reads one file of a circle must read them all. */

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{cms,site,tests,.commands}/**/*.{ts,tsx,astro,mjs}', {
  cwd: checkout,
  exclude: (path) => /node_modules|\.next/u.test(path),
});
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu;
const COMMENT = /\/\*[\s\S]*?\*\//gu;
const ALIASES: readonly [prefix: string, folder: string][] = [
  ['#contract/', 'cms/contract/'],
  ['#cms/', 'cms/'],
  ['#site/', 'site/'],
  ['#tests/', 'tests/'],
];

const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const code = readFileSync(join(checkout, file), 'utf8').replaceAll(COMMENT, '');
  return [...code.matchAll(IMPORT)].flatMap(([, name]) => resolved(file, name!) ?? []);
}

function resolved(file: string, name: string): string | undefined {
  if (name.startsWith('.')) return join(dirname(file), name);
  const alias = ALIASES.find(([prefix]) => name.startsWith(prefix));
  return alias && alias[1] + name.slice(alias[0].length);
}

/** The first way found from a file back to itself; none if there is none. */
function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) {
      found.push([...path.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  files.forEach((file) => {
    walk(file, []);
  });
  return found;
}

test('imports are followed', () => {
  expect(imports.get('site/components/library/MediaCard.astro')).toContain(
    'site/components/frame/Time.astro',
  );
});

test('no file needs itself by way of others', () => {
  expect(circles()).toEqual([]);
});
