import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as unknown;
const { packages } = read('../../package-lock.json') as { packages: Record<string, { version?: string }> };
const manifest = read('../../package.json') as Record<string, Record<string, string>>;
const { '//': _comment, ...floors } = read('./floors.json') as Record<string, string>;

/** Every copy in the lock file, nested ones too: "node_modules/a/node_modules/b" is a copy of b. */
const copies = Object.entries(packages).map(([path, { version = '' }]) => ({
  name: path.split('node_modules/').at(-1)!,
  path,
  version,
}));

test.for(Object.entries(floors))('no copy of %s is older than %s', ([name, floor]) => {
  const old = copies.filter((copy) => copy.name === name && isOlder(copy.version, floor));
  expect(old).toEqual([]);
});

test('all packages of Payload are of one version', () => {
  const versions = copies.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'));
  expect([...new Set(versions.map(({ version }) => version))]).toEqual(['3.90.1']);
});

test.for(['react', 'react-dom', 'next', 'payload', 'graphql', 'zod', 'vite'])(
  'there is one copy of %s',
  (name) => {
    expect(copies.filter((copy) => copy.name === name)).toHaveLength(1);
  },
);

test('package.json pins exact versions', () => {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies']
    .flatMap((field) => Object.entries(manifest[field] ?? {}))
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

test('every package with an install script was looked at', () => {
  const scripted = Object.entries(packages as Record<string, { hasInstallScript?: boolean }>)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split('node_modules/').at(-1)!);
  const allowed = Object.keys(manifest['allowScripts'] ?? {});
  expect(scripted.filter((name) => !allowed.includes(name))).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')).not.toContain(
    '"resolved"',
  );
});

/** Numeric parts first; a pre-release counts by its own numbers, as floors only name releases. */
function isOlder(version: string, floor: string): boolean {
  const parts = (text: string) => text.split(/[.-]/).map((part) => Number(part.replace(/\D/g, '') || 0));
  const [have, want] = [parts(version), parts(floor)];
  for (let i = 0; i < want.length; i++) {
    if ((have[i] ?? 0) !== want[i]) return (have[i] ?? 0) < want[i]!;
  }
  return false;
}
