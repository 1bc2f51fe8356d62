import { PATHS } from '#contract/paths.ts';
import { ask } from '#site/content/ask.ts';
import { addressKey, nothingAsked, type Asked } from '#site/content/recorder.ts';
import type { StoredDocument } from '#site/edition/documents.ts';
import type { Queries } from '#site/edition/queries.ts';
import { gone, moved } from '#site/edition/site-paths.ts';
import { movedTarget, withdrawnAt } from './addresses.ts';
import type { SiteApp } from './renderer.ts';

/** What came of making a page: its bytes, nothing (there is no such page), or an error; and what it asked. */
export type Made = { asked: Asked } & (
  { outcome: 'page'; bytes: Buffer } | { outcome: 'absent' } | { outcome: 'failed'; error: string }
);

/** The internal page that says why an address was withdrawn. */
const WITHDRAWN_PAGE = '/da-go/';

/** Makes the bytes for any path of the ledger: pages through the site, markers straight from the edition. */
export function pageMaker(app: SiteApp, queries: Queries, origin: string) {
  const { documents, entries } = queries;
  async function render(path: string, asked: Asked, withdrawn?: StoredDocument): Promise<Made> {
    let failure: unknown;
    const locals: App.Locals = {
      content: ask(queries, asked),
      onFailure: (error: unknown) => (failure = error),
      ...(withdrawn && { withdrawn: noticeOf(withdrawn) }),
    };
    const response = await app.render(new Request(origin + path), locals);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (failure !== undefined || response.status >= 500)
      return { outcome: 'failed', asked, error: describe(failure, response.status) };
    if (response.status === 200 || (path === PATHS.notFound && bytes.length > 0) || response.status === 410)
      return { outcome: 'page', asked, bytes };
    if (response.status === 404) return { outcome: 'absent', asked };
    return { outcome: 'failed', asked, error: `the page answered with status ${response.status}` };
  }

  function makeMoved(path: string): Made {
    const asked = nothingAsked();
    asked.keys.add(addressKey(path));
    const target = movedTarget(path, documents, entries);
    return target === undefined
      ? { outcome: 'absent', asked }
      : { outcome: 'page', asked, bytes: Buffer.from(`${target}\n`) };
  }

  async function makeGone(path: string): Promise<Made> {
    const asked = nothingAsked();
    asked.keys.add(addressKey(path));
    const document = withdrawnAt(path, documents, entries);
    return document ? render(WITHDRAWN_PAGE, asked, document) : { outcome: 'absent', asked };
  }

  return async function make(path: string): Promise<Made> {
    if (path.startsWith(moved(''))) return makeMoved(path.slice(moved('').length));
    if (path.startsWith(gone(''))) return makeGone(path.slice(gone('').length));
    return render(path, nothingAsked());
  };
}

export type MakePage = ReturnType<typeof pageMaker>;

function noticeOf(document: StoredDocument) {
  return { path: document.path ?? '', reason: document.reason ?? '', changedAt: document.changedAt };
}

function describe(failure: unknown, status: number): string {
  if (failure instanceof Error) return failure.message;
  return typeof failure === 'string' ? failure : `the page answered with status ${status}`;
}
