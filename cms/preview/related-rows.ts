import { sql } from '@payloadcms/db-postgres';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { FaceOf } from '#contract/faces/face.ts';
import type { Kind, Reference } from '#contract/kinds.ts';
import type { OverlayRow } from '#contract/preview.ts';
import { needsOf } from '#cms/publishing/content-problems.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { COLLECTION_OF, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { lenientFace } from './lenient-face.ts';
import { liveRow } from './overlay-rows.ts';

/** Whose eyes a preview looks through. */
export interface Looking {
  req: PayloadRequest;
  at: Date;
  /** For those who were sent a link: what belongs to the draft is shown, whoever asks. */
  overrideAccess: boolean;
}

/** Relations that a page shows when they are live, and does without when they are not. */
const OPTIONAL: Partial<Record<Kind, readonly (readonly [field: string, kind: CollectionKind])[]>> = {
  article: [
    ['campaign', 'campaign'],
    ['project', 'project'],
    ['related', 'article'],
  ],
  campaign: [['parent', 'campaign']],
  project: [['campaign', 'campaign']],
};

/** A project that an update belongs to, and its pictures: no further. */
const DEEPEST = 2;
const MOST = 100;

/**
 * Rows for what a face shows or names and readers do not have yet: its new pictures, the campaign that is a draft
 * as well. Only what the person may read.
 */
export async function relatedRows<K extends Kind>(
  kind: K,
  face: FaceOf<K>,
  looking: Looking,
  depth = 1,
): Promise<OverlayRow[]> {
  const references = referencesOf(kind, face).filter((to) => !(to.kind === kind && to.id === face.id));
  const missing = await notLive(references, looking.req);
  const rows: OverlayRow[] = [];
  for (const [of, ids] of byKind(missing)) {
    for (const doc of await documents(of, ids, looking)) {
      const lenient = lenientFace(of, withMoments(doc, looking.at), looking.at);
      if (!lenient) continue;
      rows.push(liveRow(of, lenient.face as never));
      if (depth < DEEPEST && of !== 'media')
        rows.unshift(...(await relatedRows(of, lenient.face as never, looking, depth + 1)));
    }
  }
  return rows;
}

function referencesOf<K extends Kind>(kind: K, face: FaceOf<K>): Reference[] {
  const fields = face as Record<string, string | string[] | undefined>;
  const optional = (OPTIONAL[kind] ?? []).flatMap(([field, of]) =>
    [fields[field] ?? []].flat().map((id) => ({ kind: of, id })),
  );
  return [...needsOf(kind, face).map(({ kind: of, id }) => ({ kind: of, id })), ...optional];
}

async function notLive(references: readonly Reference[], req: PayloadRequest): Promise<Reference[]> {
  if (references.length === 0) return [];
  const session = await sessionForReading(req);
  // One look into the index for each: joined, the planner may read all of `published`.
  return session.all<Reference>(sql`
    select distinct r.kind, r.id from jsonb_to_recordset(${JSON.stringify(references)}::jsonb) as r(kind text, id text)
    where (select p.state from published p where p.kind = r.kind and p.id = r.id) is distinct from 'live'
    limit ${MOST}`);
}

function byKind(references: readonly Reference[]): Map<CollectionKind, number[]> {
  const groups = new Map<CollectionKind, number[]>();
  for (const { kind, id } of references) {
    const number = Number(id);
    if (!(kind in COLLECTION_OF) || !Number.isSafeInteger(number) || number < 1) continue;
    const of = kind as CollectionKind;
    groups.set(of, [...(groups.get(of) ?? []), number]);
  }
  return groups;
}

async function documents(kind: CollectionKind, ids: readonly number[], { req, overrideAccess }: Looking) {
  const found = await req.payload.find({
    collection: COLLECTION_OF[kind] as CollectionSlug,
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess,
    req,
  });
  return found.docs as unknown as Doc[];
}

const withMoments = (doc: Doc, at: Date): Doc => ({
  ...doc,
  publishedAt: doc['publishedAt'] ?? at.toISOString(),
});
