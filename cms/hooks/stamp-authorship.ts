import type { CollectionBeforeChangeHook } from 'payload';

/** Writes who made a document and who changed it; what the client sends for these is ignored by field access. */
export const stampAuthorship: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const actor = req.user?.id;
  data['createdBy'] = operation === 'create' ? (actor ?? null) : (originalDoc?.createdBy ?? null);
  if (actor !== undefined) data['updatedBy'] = actor;
  return data;
};
