import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Logger } from 'pino';
import { PATHS } from '#contract/paths.ts';
import type { Content } from '#site/content/content.ts';
import { openReader, type EditionReader } from '#site/edition/reader.ts';
import type { Target } from './request-target.ts';

/** Addresses that are answered when they are asked for; all others are files. nginx.conf repeats them. */
const ROUTES: readonly string[] = [PATHS.search, PATHS.ledgerSearch, PATHS.projectFilter];
/** A page of thanks for each gift, the ledger of each project: too many, or too large, for the shelf. */
const FAMILIES = /^\/(?:cam-on\/[^/]+\/|du-lieu\/so-dong-gop-[^/]+\.csv)$/u;

/** The built Astro site, as `site/server/entry.ts` exports it. */
interface SiteApp {
  render(request: Request, locals: App.Locals): Promise<Response>;
}

const HTML = 'text/html; charset=utf-8';

export interface RenderedAnswer {
  status: number;
  type: string;
  /** A path of ours, where the route leads elsewhere. */
  location?: string;
  bytes: Buffer;
}

export interface OnDemandOptions {
  appDir: string;
  editionFile: string;
  siteUrl: string;
  log: Logger;
}

/**
 * Answers searches, letters of thanks and whole ledgers through the built site, over the edition, read only. Follows both when they are
 * replaced. Whatever fails here is logged and leaves the files of the site untouched.
 */
export class OnDemand {
  readonly #options: OnDemandOptions;
  readonly #app: () => Promise<SiteApp>;
  #reader: { reader: EditionReader; inode: number } | undefined;

  constructor(options: OnDemandOptions) {
    this.#options = options;
    this.#app = siteApp(options.appDir);
  }

  /** Whether a path is answered here; with its slash at the end or, to be redirected, without. */
  answers(path: string): boolean {
    return ROUTES.includes(path) || FAMILIES.test(path);
  }

  /** The answer, or undefined while the route rests: no edition yet, a damaged one, a page that fails. */
  async answer(
    { path, query }: Pick<Target, 'path' | 'query'>,
    posted: Pick<App.Locals, 'feedback' | 'lookup'> = {},
  ): Promise<RenderedAnswer | undefined> {
    try {
      const { content, search, ledgerSearch } = this.#open();
      const failures: unknown[] = [];
      const onFailure = (error: unknown) => failures.push(error);
      const locals: App.Locals = { content, search, ledgerSearch, onFailure, ...posted };
      // Our own origin, whatever the client called us.
      const url = `${this.#options.siteUrl}${path}${query && `?${query}`}`;
      const response = await (await this.#app()).render(new Request(url), locals);
      const bytes = Buffer.from(await response.arrayBuffer());
      if (failures.length > 0 || response.status >= 500)
        throw new Error(`${path} answered with status ${response.status}`, { cause: failures[0] });
      const location = ownPath(response.headers.get('location'), this.#options.siteUrl);
      const type = response.headers.get('content-type') ?? HTML;
      return { status: response.status, type: type === 'text/html' ? HTML : type, location, bytes };
    } catch (error) {
      this.#options.log.error({ err: error, path }, 'an on-demand route failed');
      this.close();
      return undefined;
    }
  }

  /** The content of the edition as it is now. @throws {UnusableEdition} when there is none yet */
  content(): Content {
    return this.#open().content;
  }

  close(): void {
    this.#reader?.reader.close();
    this.#reader = undefined;
  }

  /** A rebuilt edition is a new file under the old name. */
  #open(): EditionReader {
    const { editionFile } = this.#options;
    const inode = statSync(editionFile, { throwIfNoEntry: false })?.ino;
    if (this.#reader && this.#reader.inode !== inode) this.close();
    this.#reader ??= { reader: openReader(editionFile), inode: inode ?? 0 };
    return this.#reader.reader;
  }
}

/** Loads the built site, again when it was built anew: the number in the address makes Node read it afresh. */
function siteApp(appDir: string): () => Promise<SiteApp> {
  const entry = join(appDir, 'server/entry.mjs');
  return async () => {
    const { mtimeMs } = statSync(entry);
    return (await import(`${pathToFileURL(entry).href}?built=${mtimeMs}`)) as SiteApp;
  };
}

function ownPath(location: string | null, siteUrl: string): string | undefined {
  if (location === null) return undefined;
  const url = new URL(location, siteUrl);
  return url.origin === siteUrl ? url.pathname + url.search : undefined;
}
