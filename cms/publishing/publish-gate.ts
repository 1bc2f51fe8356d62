import type { CollectionBeforeChangeHook } from 'payload';
import { altProblem } from '#contract/text/placeholder.ts';
import { words, type Doc } from './faces/read.ts';
import type { CollectionKind } from './kind-slugs.ts';
import { publishProblems } from './publish-problems.ts';
import { validationError } from './validation-error.ts';

/**
 * Refuses to publish what is not fit for the public, naming each field and how to mend it. Drafts
 * are free. Kinds without drafts are public once saved, so each save is a publish; media become
 * public when they have an alternative text, and may wait for it.
 */
export function publishGate(kind: CollectionKind): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req, collection }) => {
    const doc: Doc = { ...originalDoc, ...data };
    const drafts = Boolean(collection.versions?.drafts);
    if (doc.deletedAt || (drafts && data._status !== 'published')) return data;
    if (kind === 'media') refusePlaceholder(doc, req);
    else {
      const problems = await publishProblems(kind, doc, req);
      if (problems.length > 0) throw validationError(kind, problems, req);
    }
    return data;
  };
}

/** No alternative text is a picture that waits; a placeholder is a mistake. */
function refusePlaceholder(doc: Doc, req: Parameters<typeof validationError>[2]) {
  const alt = words(doc.alt);
  const message = doc.type !== 'file' && alt ? altProblem(alt) : undefined;
  if (message) throw validationError('media', [{ path: 'alt', message }], req);
}
