import type { CollectionBeforeChangeHook } from 'payload';

/** At each publish: who did it, and at the first one when, unless an editor has set the hour. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data['_status'] !== 'published') return data;
  const publishedAt = data['publishedAt'] !== undefined ? data['publishedAt'] : originalDoc?.publishedAt;
  data['publishedAt'] = publishedAt ?? new Date().toISOString();
  data['publishedBy'] = req.user?.id ?? originalDoc?.publishedBy ?? null;
  return data;
};
