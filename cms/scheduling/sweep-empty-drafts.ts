import { setTimeout as sleep } from 'node:timers/promises';
import type { FlattenedField, Payload } from 'payload';
import type pg from 'pg';
import { FOUR_EYED_COLLECTIONS } from '#cms/workflow/four-eyed.ts';

const EVERY_MS = 60 * 60 * 1000;

/** Whoever opened it may still have it open. A PostgreSQL interval. */
const OLDER_THAN = '1 day';

/** What the desk writes by itself; everything else is an editor's work. */
const OWN = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  '_status',
  'slug',
  'searchText',
  'stage',
  'ownerUnit',
  'priority',
]);

/**
 * Payload makes a draft as soon as the form for a new one is opened, so that it can save by itself.
 * Those in which nobody ever wrote anything are deleted once they are a day old.
 */
export async function sweepEmptyDrafts(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const deleted = await deleteEmptyDrafts(payload);
      if (deleted > 0) payload.logger.info(`${deleted} drafts that nobody wrote in were deleted`);
    } catch (error) {
      payload.logger.error({ err: error }, 'Could not look for empty drafts; trying again in an hour');
    }
    await sleep(EVERY_MS, undefined, { signal }).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    });
  }
}

/** @returns how many were deleted */
export async function deleteEmptyDrafts(payload: Payload): Promise<number> {
  let deleted = 0;
  for (const collection of FOUR_EYED_COLLECTIONS) {
    for (const id of await neverEdited(payload, collection)) {
      const doc = await payload.findByID({ collection, id, depth: 0, draft: true, overrideAccess: true });
      const { flattenedFields } = payload.collections[collection].config;
      if (!isUntouched(doc, flattenedFields)) continue;
      await payload.delete({ collection, id, depth: 0, overrideAccess: true });
      deleted += 1;
    }
  }
  return deleted;
}

/** Old drafts without a title, of which there is the one version that opening the form made. */
async function neverEdited(
  payload: Payload,
  collection: (typeof FOUR_EYED_COLLECTIONS)[number],
): Promise<number[]> {
  const { pool } = payload.db as unknown as { pool: pg.Pool };
  const { rows } = await pool.query<{ id: number }>(
    `select d.id from ${collection} d join _${collection}_v v on v.parent_id = d.id
     where d._status = 'draft' and d.deleted_at is null and d.created_at < now() - $1::interval
     group by d.id
     having count(*) = 1 and bool_and(coalesce(v.version_title, '') = '') order by d.id`,
    [OLDER_THAN],
  );
  return rows.map(({ id }) => id);
}

/** Empty, or as the form came: what a field holds by default nobody has chosen. */
function isUntouched(doc: object, fields: readonly FlattenedField[]): boolean {
  return Object.entries(doc).every(([name, value]) => {
    if (OWN.has(name) || isEmpty(value)) return true;
    const field = fields.find((one) => one.name === name);
    if (field?.type === 'group') return isUntouched(value as object, field.flattenedFields);
    return field !== undefined && 'defaultValue' in field && field.defaultValue === value;
  });
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
