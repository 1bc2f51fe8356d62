import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const views = globSync('site/views/*.astro');
const layouts = globSync('site/layouts/*.astro');
const sheets = ['site/styles/site.css', ...globSync('site/styles/kinds/*.css')];
const common = roomsOfSheet('site/styles/site.css');

test.each(views)('%s ships one sheet, with the style of every room that its components come from', (view) => {
  const imported = [...read(view).matchAll(/import '#(site\/styles\/[^']+)'/gu)].map((match) => match[1]!);
  expect(imported).toEqual([expect.stringMatching(/^site\/styles\/kinds\/[a-z-]+\.css$/u)]);
  const shipped = new Set([...common, ...roomsOfSheet(imported[0]!)]);
  const missing = [...roomsOfTemplate(view)].filter((room) => hasSheet(room) && !shipped.has(room));
  expect(missing).toEqual([]);
});

test.each(layouts)('%s ships what all pages share', (layout) => {
  expect(read(layout)).toContain("import '#site/styles/site.css'");
});

test('no component brings a style sheet of its own, which would be one more file to fetch', () => {
  const bring = globSync('site/{components,pages}/**/*.astro').filter((file) =>
    /<style|import '[^']+\.css'/u.test(read(file)),
  );
  expect(bring).toEqual([]);
});

test('every sheet declares the same order of layers, whichever arrives first', () => {
  const orders = new Set(sheets.map((file) => /@layer [^;{]+;/u.exec(read(file))?.[0]));
  expect([...orders]).toEqual([expect.stringContaining('tokens, base')]);
});

test('every sheet of a room is used', () => {
  const used = new Set(sheets.flatMap(importsOf));
  expect(globSync('site/components/*/*.css').filter((file) => !used.has(file))).toEqual([]);
});

/** The rooms of all components that a template uses, at any depth. */
function roomsOfTemplate(file: string, seen = new Set<string>()): Set<string> {
  const rooms = new Set<string>();
  const matches = read(file).matchAll(/from '(#site\/components\/[^']+|\.\/[^']+)\.astro'/gu);
  for (const [, from] of matches) {
    const target = from!.startsWith('#')
      ? `${from!.slice(1)}.astro`
      : join(dirname(file), `${from!.slice(2)}.astro`);
    if (seen.has(target)) continue;
    seen.add(target);
    rooms.add(roomOf(target));
    for (const room of roomsOfTemplate(target, seen)) rooms.add(room);
  }
  return rooms;
}

function roomsOfSheet(sheet: string): string[] {
  return importsOf(sheet)
    .filter((file) => file.startsWith('site/components/'))
    .map(roomOf);
}

function importsOf(sheet: string): string[] {
  return [...read(sheet).matchAll(/@import '([^']+)'/gu)].map((match) => join(dirname(sheet), match[1]!));
}

function hasSheet(room: string): boolean {
  return globSync(`site/components/${room}/*.css`).length > 0;
}

function roomOf(file: string): string {
  return file.split('/')[2]!;
}
