import type { CollectionBeforeChangeHook } from 'payload';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import type { FourEyed } from './four-eyed.ts';
import { savesDraft } from './draft-save.ts';
import { refuseWithoutApproval } from './require-approval.ts';
import { sameContent } from './same-content.ts';
import { faceForApproval } from './standing.ts';

/**
 * Stands before the publish gate: who may not publish this is told that, and not first what else is wrong with it.
 * Editors lose nothing: the panel of the gate says all of it at any time. The wall itself stands at the end of the
 * save, where the words of this save are known to be somebody's. Before the hooks that write something themselves.
 */
export function rightBeforeContent(kind: FourEyed): CollectionBeforeChangeHook {
  const rightFirst: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
    const doc: Doc = { ...originalDoc, ...data };
    if (data['_status'] !== 'published' || doc.deletedAt || savesDraft(req)) return data;
    const id = operation === 'create' ? '' : String(originalDoc?.id);
    const writes = operation === 'create' || !sameContent(originalDoc ?? {}, doc);
    const writer = writes && req.user ? Number(req.user.id) : undefined;
    const asked = { kind, id, face: faceForApproval(kind, doc), writer };
    await refuseWithoutApproval(await sessionForReading(req), asked, req);
    return data;
  };
  return rightFirst;
}
