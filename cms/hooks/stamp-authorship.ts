import type { CollectionBeforeChangeHook } from 'payload';
import { sameContent } from '#cms/workflow/same-content.ts';

/**
 * Writes who made a document and who changed its words last; what the client sends for these is
 * ignored by field access. Whoever only moves it on (approves, publishes, assigns) has not written.
 */
export const stampAuthorship: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const actor = req.user?.id;
  data['createdBy'] = operation === 'create' ? (actor ?? null) : (originalDoc?.createdBy ?? null);
  const writes = operation === 'create' || !sameContent(originalDoc ?? {}, { ...originalDoc, ...data });
  if (actor !== undefined && writes) data['updatedBy'] = actor;
  else data['updatedBy'] = originalDoc?.updatedBy ?? null;
  return data;
};
