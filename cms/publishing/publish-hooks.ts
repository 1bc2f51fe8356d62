import { sql } from '@payloadcms/db-postgres';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
} from 'payload';
import type { SingleKind } from '#contract/kinds.ts';
import { COLLECTION_OF, GLOBAL_OF, type CollectionKind } from './kind-slugs.ts';
import { projectDocument, projectSingle } from './project-document.ts';
import { refuseIfNeeded } from './refuse-if-needed.ts';
import { sessionOfSave, type SqlSession } from './sql-session.ts';

/**
 * Keeps the row in `published` in step with the live document. Whatever led here (save, autosave,
 * bulk, restore, bin, schedule, unpublish), the live row is read again in the same transaction and
 * shown as it is; a draft changes nothing.
 */
export function publishingHooks(kind: CollectionKind) {
  const afterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
    await projectDocument(kind, doc.id, req);
    return doc;
  };
  const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
    const session = await sessionOfSave(req);
    await lockRow(session, kind, id);
    await refuseIfNeeded(session, kind, String(id));
  };
  const afterDelete: CollectionAfterDeleteHook = async ({ id, doc, req }) => {
    await projectDocument(kind, id, req, doc);
    return doc;
  };
  return { beforeDelete, afterChange, afterDelete };
}

/**
 * A deletion takes its versions away first, the document after them; a save comes to them the other way round. Where both
 * meet, as when a schedule runs, each would wait for the other, and PostgreSQL would break one off.
 */
async function lockRow(session: SqlSession, kind: CollectionKind, id: number | string): Promise<void> {
  const table = sql.identifier(COLLECTION_OF[kind].replaceAll('-', '_'));
  await session.all(sql`select id from ${table} where id = ${Number(id)} for update`);
}

/** The same for the three documents of which there is one each; they have no drafts. */
export function publishingGlobalHooks(kind: SingleKind) {
  const afterChange: GlobalAfterChangeHook = async ({ doc, req }) => {
    await projectSingle(kind, GLOBAL_OF[kind], req);
    return doc;
  };
  return { afterChange };
}
