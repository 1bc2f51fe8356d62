import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Kind } from '#contract/kinds.ts';
import { roleOf } from '#cms/access/roles.ts';
import { isInScope, scopeOf } from '#cms/access/scope.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { isLive } from '#cms/publishing/published.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { idOf } from '#cms/publishing/relation.ts';
import { sessionForReading, sessionOfSave } from '#cms/publishing/sql-session.ts';
import { savesDraft } from './draft-save.ts';
import { sameContent } from './same-content.ts';
import { STAGE_LABELS, type Stage } from './stages.ts';

/** What a save is called in the history, and where the document stands after it. */
export function stageAfter(
  before: Stage | undefined,
  save: { publishes: boolean; unpublishes: boolean; changes: boolean },
): Stage {
  if (save.publishes) return 'published';
  if (save.unpublishes) return 'withdrawn';
  const stage = before ?? 'draft';
  if (!save.changes) return stage;
  // An approval is of exact content: what is changed afterwards waits for a new one.
  if (stage === 'approved') return 'ready';
  return stage === 'published' || stage === 'withdrawn' ? 'draft' : stage;
}

/** Moves the stage with each save, whatever a client sends for it, and keeps contributors off what is being judged. */
export const moveStage: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') {
    data['stage'] = data['_status'] === 'published' ? 'published' : 'draft';
    await giveToUnit(data, req);
    return data;
  }
  const before = (originalDoc?.stage ?? undefined) as Stage | undefined;
  const changes = !sameContent(originalDoc ?? {}, { ...originalDoc, ...data });
  if (changes) refuseWhileJudged(before, req);
  await refuseForeignUnit(data, originalDoc, req);
  const doc: Doc = { ...originalDoc, ...data };
  const inBin = Boolean(doc['deletedAt']);
  const publishes = !savesDraft(req) && !inBin && doc['_status'] === 'published';
  const unpublishes = !savesDraft(req) && !publishes && (await isDocumentLive(collection.slug, doc, req));
  data['stage'] = stageAfter(before, { publishes, unpublishes, changes });
  return data;
};

const isDocumentLive = async (slug: string, doc: Doc, req: PayloadRequest) =>
  isLive(await sessionForReading(req), kindOf(slug) as Kind, String(doc['id']));

/** A document belongs to the unit of whoever makes it. */
async function giveToUnit(data: Record<string, unknown>, req: PayloadRequest): Promise<void> {
  const chosen = Number(idOf(data['ownerUnit'])) || null;
  const own = Number(idOf(req.user?.unit)) || null;
  data['ownerUnit'] = (await isInScope(req, chosen)) ? (chosen ?? own) : own;
}

/** Nobody gives a document away to where they could not take it back from. */
async function refuseForeignUnit(
  data: Doc,
  originalDoc: Doc | undefined,
  req: PayloadRequest,
): Promise<void> {
  if (!req.user || data['ownerUnit'] === undefined) return;
  const [before, after] = [originalDoc?.['ownerUnit'], data['ownerUnit']].map(
    (unit) => Number(idOf(unit)) || null,
  );
  if (before === after || (await scopeOf(req)) === undefined || (await isInScope(req, after ?? null))) return;
  throw refusal('Đơn vị phụ trách phải là đơn vị của bạn hoặc cấp dưới.', 403);
}

function refuseWhileJudged(stage: Stage | undefined, req: PayloadRequest): void {
  if (roleOf(req) !== 'contributor' || !stage || !['submitted', 'ready', 'approved'].includes(stage)) return;
  throw refusal(`Bài đang ở bước “${STAGE_LABELS[stage]}”. Muốn sửa tiếp, hãy bấm “Rút về” trước.`, 409);
}

/**
 * Who works on a document and whose it is are true of it, not of a version: a draft beside a live
 * document carries them over to the row that access rules are asked of.
 */
export const steerLiveRow: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const session = await sessionOfSave(req);
  const asEnum = (name: string) => sql.identifier(`enum_${collection.slug}_${name}`);
  const person = (value: unknown) => Number(idOf(value)) || null;
  await session.all(sql`
    update ${sql.identifier(collection.slug)} set
      owner_unit_id = ${person(doc['ownerUnit'])}::int, assignee_id = ${person(doc['assignee'])}::int,
      due_on = ${doc['dueOn'] ?? null}::timestamptz, review_on = ${doc['reviewOn'] ?? null}::timestamptz,
      priority = ${doc['priority'] ?? 'normal'}::text::${asEnum('priority')},
      stage = case when _status = 'draft' then ${doc['stage'] ?? 'draft'}::text::${asEnum('stage')} else stage end
    where id = ${Number(doc.id)}`);
  return doc;
};
