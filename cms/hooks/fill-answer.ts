import type { CollectionBeforeChangeHook } from 'payload';
import { slugOf } from '#contract/text/slug.ts';
import { words } from '#cms/publishing/faces/read.ts';

const DONE: readonly unknown[] = ['answered', 'closed'];

/** What nobody types: when it was answered (the first time it is published so), how the question is addressed. */
export const fillAnswer: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isGiven = data['_status'] === 'published' && DONE.includes(data['state'] ?? originalDoc?.state);
  data['answeredAt'] =
    data['answeredAt'] ?? originalDoc?.answeredAt ?? (isGiven ? new Date().toISOString() : null);
  const question = data['question'] as Record<string, unknown> | undefined;
  const title = words(question?.['title']);
  if (question) question['slug'] = title ? slugOf(title) : null;
  return data;
};
