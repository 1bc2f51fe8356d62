import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { localStamp } from '#contract/text/dates.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import { EDITING_HEADER, parseEditing, type Editing, type StaleSave } from './editing-header.ts';
import { lockDocument } from './lock-document.ts';
import { newestState, noteHands } from './newest-state.ts';

/*
 * Payload has no optimistic concurrency: the last save wins, whatever it has not seen. Here
 * 1. saves of one document come one after the other, from their first reading on;
 * 2. a form says which state it has seen, and is refused when somebody else has made a newer one;
 * 3. whatever reads a document and then writes it (a bulk change, a restored version) is refused
 *    when the document has changed in between.
 * A client that says nothing about what it has seen is held to 1 and 3 only.
 */

const PATIENCE_MS = 8000;
/** A bulk change holds up publishing while it waits. */
const BULK_PATIENCE_MS = 500;

/** The document's key in `req.context`: whose form has been found to have seen all. */
const verified = (collection: string, id: unknown) => `editing:${collection}/${String(id)}`;

/** Before a change reads its document: takes the lock, and compares what the form has seen. */
export const refuseUnseen: CollectionBeforeOperationHook = async ({ args, operation, collection, req }) => {
  const { id: given } = args as { id?: unknown };
  const id = Number(given);
  if (operation !== 'update' || given === undefined || !Number.isSafeInteger(id)) return args;
  const session = await sessionOfSave(req);
  if (!(await lockDocument(session, collection.slug, id, PATIENCE_MS))) throw busy();
  const editing = editingOf(req, collection.slug, id);
  if (!editing) return args;
  if (req.user && Number(req.user.id) !== editing.user) throw otherUser();
  const newest = await newestState(session, collection.slug, id);
  const hasSeen =
    !newest || newest.form === editing.form || Date.parse(newest.at) === Date.parse(editing.seen);
  if (hasSeen) req.context[verified(collection.slug, id)] = editing.form;
  else if (!concernsTheBin(args)) throw stale(newest.by, newest.at);
  return args;
};

/** At the last moment before the write: the document must be what this change has read. */
export const refuseOvertaken: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  collection,
  req,
}) => {
  const id = Number(originalDoc?.id);
  if (operation !== 'update' || !Number.isSafeInteger(id)) return data;
  const session = await sessionOfSave(req);
  if (!(await lockDocument(session, collection.slug, id, BULK_PATIENCE_MS))) throw busy();
  const newest = await newestState(session, collection.slug, id);
  const read = originalDoc?.updatedAt as string | undefined;
  if (newest && read && Date.parse(newest.at) !== Date.parse(read)) throw stale(newest.by, newest.at);
  return data;
};

/** Notes the form that has just saved, so that its next save need not have seen the answer to this one. */
export const noteTheForm: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const form = req.context[verified(collection.slug, doc.id)];
  if (typeof form === 'string')
    await noteHands(await sessionOfSave(req), collection.slug, Number(doc.id), form);
  return doc;
};

/** What the form of this very document says; what it says of another one does not matter here. */
function editingOf(req: PayloadRequest, collection: string, id: number): Editing | undefined {
  try {
    const editing = parseEditing(req.headers?.get(EDITING_HEADER));
    return editing?.collection === collection && editing.id === id ? editing : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) throw new APIError(error.message, 400, null, true);
    throw error;
  }
}

/** Into the bin or out of it: no words are changed. A form sends `deletedAt: null` with every save. */
function concernsTheBin(args: object): boolean {
  const { data, trash } = args as { data?: Record<string, unknown>; trash?: boolean };
  return Boolean(data?.['deletedAt']) || (data?.['deletedAt'] === null && trash === true);
}

function stale(by: StaleSave['by'], at: string): APIError<StaleSave> {
  const who = by ? `${by.name} đã sửa` : 'Bài đã được cập nhật';
  return new APIError(
    `${who} lúc ${localStamp(at).slice(11, 16)}, sau khi bạn mở. Chưa lưu, để không ai mất chữ: hãy mở bản mới nhất, so lại rồi lưu.`,
    409,
    { reason: 'stale', by: by ?? null, at },
    true,
  );
}

const otherUser = () =>
  new APIError<StaleSave>(
    'Trình duyệt này đang đăng nhập bằng tài khoản khác. Hãy đăng nhập lại bằng tài khoản đã mở bài.',
    409,
    { reason: 'otherUser' },
    true,
  );

const busy = () =>
  new APIError<StaleSave>(
    'Bài đang được lưu từ nơi khác. Hãy thử lại sau ít giây.',
    409,
    { reason: 'busy' },
    true,
  );
