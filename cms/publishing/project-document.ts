import type { PayloadRequest } from 'payload';
import { missingConsents } from '#cms/consent/missing-consents.ts';
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
import { carryApproval } from '#cms/workflow/approvals.ts';
import { isFourEyed } from '#cms/workflow/four-eyed.ts';
import { publishing } from '#cms/workflow/publishing-context.ts';
import { recordEvent } from '#cms/workflow/record-event.ts';
import { requireApproval } from '#cms/workflow/require-approval.ts';
import type { FaceOf } from '#contract/faces/face.ts';

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
  const isMeant = doc !== null && isMeantToBeLive(kind, doc);
  if (isMeant && !(await lacksConsent(session, kind, doc))) return showApproved(session, kind, doc, req);
  // Who is shown without consent goes at once, whatever shows them: pages do without the picture.
  if (!isMeant) await refuseIfNeeded(session, kind, String(id));
  const reason = withdrawalReason(kind, doc ?? gone);
  const changed = await withdraw(session, kind, String(id), reason);
  if (changed && isFourEyed(kind) && doc)
    await recordEvent(session, { kind, id: String(id), action: 'withdraw', note: reason ?? undefined }, req);
  return changed;
}

/** What needs a second pair of eyes is shown only with them, and its history says so. */
async function showApproved(
  session: SqlSession,
  kind: CollectionKind,
  doc: Doc,
  req: PayloadRequest,
): Promise<boolean> {
  if (!isFourEyed(kind)) return show(session, kind, doc, req);
  const face = faceOf(kind, doc, req);
  await requireApproval(session, kind, face, req);
  const changed = await put(session, kind, face, req);
  const { emergency } = publishing(req);
  if (changed)
    await recordEvent(
      session,
      { kind, id: face.id, action: emergency ? 'emergency' : 'publish', note: emergency },
      req,
    );
  return changed;
}

/** The same for a document just read, and without asking who needs it: for putting many rows right at once. */
export async function projectAsRead(kind: CollectionKind, doc: Doc, req: PayloadRequest): Promise<boolean> {
  const session = await sessionOfSave(req);
  if (isMeantToBeLive(kind, doc) && !(await lacksConsent(session, kind, doc))) {
    if (!isFourEyed(kind)) return show(session, kind, doc, req);
    const face = faceOf(kind, doc, req);
    await carryApproval(session, kind, face);
    await requireApproval(session, kind, face, req);
    return put(session, kind, face, req);
  }
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

const lacksConsent = async (session: SqlSession, kind: Kind, doc: Doc): Promise<boolean> =>
  kind === 'media' && (await missingConsents(session, [Number(doc.id)])).length > 0;

const show = (session: SqlSession, kind: Kind, doc: Doc, req: PayloadRequest): Promise<boolean> =>
  put(session, kind, faceOf(kind, doc, req), req);

function faceOf<K extends Kind>(kind: K, doc: Doc, req: PayloadRequest): FaceOf<K> {
  const { face, problems } = faceOrProblems(kind, doc);
  if (problems) throw validationError(kind, problems, req);
  return face;
}

async function put<K extends Kind>(
  session: SqlSession,
  kind: K,
  face: FaceOf<K>,
  req: PayloadRequest,
): Promise<boolean> {
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
