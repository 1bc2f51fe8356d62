import { sql } from '@payloadcms/db-postgres';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { FaceOf } from '#contract/faces/face.ts';
import { roleOf, type Role } from '#cms/access/roles.ts';
import { findNewest } from '#cms/publishing/find-newest.ts';
import { faceOrProblems } from '#cms/publishing/face-problems.ts';
import { words, type Doc } from '#cms/publishing/faces/read.ts';
import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';
import { isLive } from '#cms/publishing/published.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { idOf } from '#cms/publishing/relation.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { Situation } from './actions.ts';
import { approvalOf, writersOf, type Approval } from './approvals.ts';
import type { FourEyed } from './four-eyed.ts';
import type { Stage } from './stages.ts';

/** A document as the newsroom sees it: its newest words, who is in them, what was approved. */
export interface Standing {
  kind: FourEyed;
  id: string;
  collection: CollectionSlug;
  doc: Doc;
  title: string;
  ownerUnit: number | null;
  /** Whose words are in the draft. */
  writers: number[];
  /** Undefined while it is not fit to be shown. */
  face: FaceOf<FourEyed> | undefined;
  approval: Approval | undefined;
  emergency: { id: number; by: number | null; name: string; note: string; at: string } | undefined;
  situation: Situation;
}

/**
 * Reads where a document stands, with the rights of the asker.
 * @throws {APIError} 404 if it is gone, in the bin or none of the asker's business
 */
export async function standingOf(
  session: SqlSession,
  kind: FourEyed,
  id: number,
  req: PayloadRequest,
): Promise<Standing> {
  const collection = COLLECTION_OF[kind];
  const doc = await findNewest(req, { collection, id, overrideAccess: false });
  if (!doc) throw refusal(req.t('general:notFound'), 404);
  const face = faceForApproval(kind, doc);
  const [writers, approval, emergency, live] = [
    await writersOf(session, kind, String(id)),
    face && (await approvalOf(session, kind, face)),
    await openEmergency(session, kind, String(id)),
    await isLive(session, kind, String(id)),
  ];
  const me = Number(req.user?.id);
  return {
    ...{ kind, id: String(id), collection, doc, writers, face, approval, emergency },
    title: words(doc.title) ?? 'Chưa có tít',
    ownerUnit: Number(idOf(doc.ownerUnit)) || null,
    situation: {
      stage: (doc.stage ?? 'draft') as Stage,
      role: roleOf(req) as Role,
      isWriter: writers.includes(me),
      isLive: live,
      isApproved: approval !== undefined,
      awaitsSignature: emergency !== undefined,
      isOwnEmergency: emergency?.by === me,
    },
  };
}

/** Only known once it is saved as published, and left out of what is compared. */
const NOT_YET_PUBLISHED = { publishedAt: '2000-01-01T00:00:00.000Z' };

/** The face that publishing this would give; undefined while it is not fit. */
export function faceForApproval(kind: FourEyed, doc: Doc): FaceOf<FourEyed> | undefined {
  const known = Object.fromEntries(
    Object.entries(doc).filter(([, value]) => value !== null && value !== undefined),
  );
  return faceOrProblems(kind, { ...NOT_YET_PUBLISHED, ...known }).face;
}

async function openEmergency(
  session: SqlSession,
  kind: FourEyed,
  id: string,
): Promise<Standing['emergency']> {
  const [row] = await session.all<NonNullable<Standing['emergency']>>(sql`
    select id::int, approved_by as by, approver_name as name, note, at from approvals
    where kind = ${kind} and doc_id = ${id} and via = 'emergency' and countersigned_at is null
    order by id desc limit 1`);
  return row;
}
