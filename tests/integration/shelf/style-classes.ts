import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../../../site', import.meta.url));
const COMMENT = /\/\*[\s\S]*?\*\//gu;
/** A class in a selector: what comes after it leads to an opening brace. */
const IN_SELECTOR = /\.([a-z][\w-]*)(?=[^{};]*\{)/giu;

/** The classes that a style sheet has rules for. */
export const classesOf = (css: string): Set<string> =>
  new Set([...css.replaceAll(COMMENT, '').matchAll(IN_SELECTOR)].map(([, name]) => name!));

/** The classes that any sheet of the site has rules for. */
export const styledClasses = (): Set<string> =>
  new Set(
    globSync('**/*.css', { cwd: SITE }).flatMap((file) => [
      ...classesOf(readFileSync(join(SITE, file), 'utf8')),
    ]),
  );
