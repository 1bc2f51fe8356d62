import type { PayloadRequest } from 'payload';
import { ONLY_ID, type Kind, type SingleKind } from '#contract/kinds.ts';
import { altProblem } from '#contract/text/placeholder.ts';
import { faceOrProblems } from './face-problems.ts';
import { words, type Doc } from './faces/read.ts';
import { COLLECTION_OF, type CollectionKind } from './kind-slugs.ts';
import { PathTaken } from './path-taken.ts';
import { putLive, withdraw } from './published.ts';
import { refuseIfNeeded } from './refuse-if-needed.ts';
import { sessionOfSave, type SqlSession } from './sql-session.ts';
import { validationError } from './validation-error.ts';
import { withdrawalReason } from './withdrawal-reason.ts';

/**
 * Brings the row in `published` in step with the live document, in the transaction of `req`.
 *
 * @param gone the document as it was, if it has just been deleted
 * @returns whether the row changed
 */
export async function projectDocument(
  kind: CollectionKind,
  id: number | string,
  req: PayloadRequest,
  gone: Doc = {},
): Promise<boolean> {
  const session = await sessionOfSave(req);
  const where = { id: { equals: id } };
  const doc = (await req.payload.db.findOne({ collection: COLLECTION_OF[kind], where, req })) as Doc | null;
  if (doc && isMeantToBeLive(kind, doc)) return show(session, kind, doc, req);
  await refuseIfNeeded(session, kind, String(id));
  return withdraw(session, kind, String(id), withdrawalReason(kind, doc ?? gone));
}

/** The same for a document just read, and without asking who needs it: for putting many rows right at once. */
export async function projectAsRead(kind: CollectionKind, doc: Doc, req: PayloadRequest): Promise<boolean> {
  const session = await sessionOfSave(req);
  if (isMeantToBeLive(kind, doc)) return show(session, kind, doc, req);
  return withdraw(session, kind, String(doc.id), withdrawalReason(kind, doc));
}

/** The same for a single kind, which is live from its first save on. */
export async function projectSingle(kind: SingleKind, slug: string, req: PayloadRequest): Promise<boolean> {
  const doc = (await req.payload.db.findGlobal({ slug, req })) as Doc;
  return show(await sessionOfSave(req), kind, { ...doc, id: ONLY_ID }, req);
}

/** Published and not in the bin; an entry of the ledger once it is confirmed. */
export function isMeantToBeLive(kind: Kind, doc: Doc): boolean {
  if (doc.deletedAt || (doc._status !== undefined && doc._status !== 'published')) return false;
  if (kind === 'posting') return Boolean(doc.confirmedAt);
  if (kind === 'account') return doc.state !== 'dismissed';
  return kind !== 'media' || isShowable(doc);
}

async function show(session: SqlSession, kind: Kind, doc: Doc, req: PayloadRequest): Promise<boolean> {
  const { face, problems } = faceOrProblems(kind, doc);
  if (problems) throw validationError(kind, problems, req);
  try {
    return await putLive(session, kind, face);
  } catch (error) {
    if (error instanceof PathTaken)
      throw validationError(kind, [{ path: 'slug', message: error.message }], req);
    throw error;
  }
}

/** A medium is live once it has been read and has words: a description for a picture, a title for a file. */
function isShowable(doc: Doc): boolean {
  if (!doc.hash) return false;
  return doc.type === 'file' ? words(doc.title) !== undefined : !altProblem(words(doc.alt));
}
