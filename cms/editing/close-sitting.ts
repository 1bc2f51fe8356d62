import { sql } from '@payloadcms/db-postgres';
import type { CollectionBeforeOperationHook } from 'payload';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';

/** Whoever comes back after so long begins a new version. */
const SITTING_MINUTES = 30;

/**
 * Payload writes each autosave over the one before, whoever made it: of two people who write in turn,
 * only the last would be in the history. Here an autosaved version is somebody's sitting; it is
 * closed, and stays, when another person goes on or the same one much later.
 */
export const closeSitting: CollectionBeforeOperationHook = async ({ args, operation, collection, req }) => {
  const { id, autosave } = args as { id?: unknown; autosave?: boolean };
  const document = Number(id);
  if (operation !== 'update' || autosave !== true || !req.user || !Number.isSafeInteger(document))
    return args;
  const table = sql.identifier(`_${collection.slug.replaceAll('-', '_')}_v`);
  const session = await sessionOfSave(req);
  await session.all(sql`
    update ${table} set autosave = false
    where parent_id = ${document} and latest and autosave
      and version_title is not null
      and (version_updated_by_id is distinct from ${Number(req.user.id)}
        or updated_at < now() - make_interval(mins => ${SITTING_MINUTES}))`);
  return args;
};
