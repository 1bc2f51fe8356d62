import { PATHS } from '#contract/paths.ts';
import { ask } from '#site/content/ask.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import type { StoredDocument } from '#site/edition/documents.ts';
import type { Edition } from '#site/edition/edition.ts';
import { ledgerSearchIn } from '#site/edition/ledger-search.ts';
import { searchIn } from '#site/edition/search/search-in.ts';
import { movedTarget, withdrawnAt } from '#site/publisher/addresses.ts';
import type { SiteApp } from '#site/publisher/renderer.ts';

/** What the site would answer. */
export interface Rendered {
  status: number;
  type: string;
  bytes: Buffer;
  /** An address of the site, where it leads elsewhere. */
  location?: string;
  /** Pictures (by their set of variants) and files that the page shows. */
  assets: ReadonlySet<string>;
}

/** The page failed to render: what went wrong is in the cause. */
export class PageFailed extends Error {
  override readonly name = 'PageFailed';
}

const WITHDRAWN_PAGE = '/da-go/';

export interface Wanted {
  path: string;
  query: string;
}

/**
 * Answers any address as publisher and web server together would: the page, why it is gone, where it moved to,
 * what is made on demand, "no such page".
 * @throws {PageFailed}
 */
export function previewRenderer(app: SiteApp, siteUrl: string) {
  return async function renderPreview(edition: Edition, wanted: Wanted): Promise<Rendered> {
    const { documents, entries } = edition;
    const { path } = wanted;
    const page = await render(app, siteUrl, edition, wanted);
    if (page.status !== 404) return page;
    const withdrawn = withdrawnAt(path, documents, entries);
    if (withdrawn)
      return {
        ...(await render(app, siteUrl, edition, { path: WITHDRAWN_PAGE, query: '' }, withdrawn)),
        status: 410,
      };
    const location = movedTarget(path, documents, entries) ?? withSlash(path);
    if (location)
      return { status: 301, type: 'text/plain', bytes: Buffer.alloc(0), location, assets: new Set() };
    return { ...(await render(app, siteUrl, edition, { path: PATHS.notFound, query: '' })), status: 404 };
  };
}

export type RenderPreview = ReturnType<typeof previewRenderer>;

async function render(
  app: SiteApp,
  siteUrl: string,
  edition: Edition,
  { path, query }: Wanted,
  withdrawn?: StoredDocument,
): Promise<Rendered> {
  const asked = nothingAsked();
  const failures: unknown[] = [];
  const { db, documents } = edition;
  const response = await app.render(new Request(`${siteUrl}${encodeURI(path)}${query && `?${query}`}`), {
    content: ask(edition, asked),
    search: searchIn(db, edition),
    ledgerSearch: ledgerSearchIn(db, documents),
    onFailure: (error) => failures.push(error),
    ...(withdrawn && { withdrawn: noticeOf(withdrawn) }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (failures.length > 0 || response.status >= 500)
    throw new PageFailed(`${path} answered with status ${response.status}`, { cause: failures[0] });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? 'text/html',
    bytes,
    location: ownPath(response.headers.get('location'), siteUrl),
    assets: asked.assets,
  };
}

const withSlash = (path: string) => (/\/[^/.]+$/u.test(path) ? `${path}/` : undefined);

function noticeOf(document: StoredDocument) {
  return { path: document.path ?? '', reason: document.reason ?? '', changedAt: document.changedAt };
}

function ownPath(location: string | null, siteUrl: string): string | undefined {
  if (location === null) return undefined;
  const url = new URL(location, siteUrl);
  return url.origin === siteUrl ? url.pathname + url.search : undefined;
}
