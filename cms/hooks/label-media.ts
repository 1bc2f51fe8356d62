import type { CollectionBeforeChangeHook } from 'payload';

/** What the desk calls a picture or file: its words, since the name of the stored file is a hash. */
export const labelMedia: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const doc = { ...originalDoc, ...data } as Record<string, unknown>;
  data['label'] = (doc['type'] === 'file' ? doc['title'] : doc['alt']) || doc['filename'];
  return data;
};
