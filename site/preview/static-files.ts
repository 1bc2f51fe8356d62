import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '#site/publisher/release.ts';
import { contentTypeOf } from '#site/server/content-types.ts';

/** What every page of a preview loads, whichever session it is of. */
export interface StaticFiles {
  has(address: string): boolean;
  read(address: string): { type: string; bytes: Buffer } | undefined;
}

/** Where our own additions lie; the site has no address that begins so. */
export const ADDED = { script: '/_preview/live.js', style: '/_preview/bar.css' } as const;

const MORPHING = '/_preview/idiomorph.js';

/** The styles, scripts, fonts and icons of the built site, and what is added to its pages here. */
export function staticFiles(appDir: string): StaticFiles {
  const client = join(appDir, 'client');
  const built = new Set(filesBelow(client).map((file) => `/${file.replaceAll('\\', '/')}`));
  const added = new Map<string, string>([
    [ADDED.script, stripTypeScriptTypes(ownText('browser/live.ts')).replace(`'idiomorph'`, `'${MORPHING}'`)],
    [ADDED.style, ownText('browser/bar.css')],
    [MORPHING, readFileSync(fileURLToPath(import.meta.resolve('idiomorph')), 'utf8')],
  ]);
  return {
    has: (address) => built.has(address) || added.has(address),
    read(address) {
      const type = contentTypeOf(address)?.type;
      const text = added.get(address);
      if (!type || (text === undefined && !built.has(address))) return undefined;
      return { type, bytes: text === undefined ? readFileSync(join(client, address)) : Buffer.from(text) };
    },
  };
}

const ownText = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
