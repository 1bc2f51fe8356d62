import {
  ValidationError,
  type CollectionConfig,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload';
import { slugRuleOf } from '#cms/hooks/document-hooks.ts';
import { fillSlug } from '#cms/hooks/fill-slug.ts';
import { normalizeTextFields } from '#cms/hooks/normalize-text-fields.ts';
import { readDong } from '#cms/hooks/read-dong.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import type { FourEyed } from '#cms/workflow/four-eyed.ts';

type Hook = NonNullable<NonNullable<CollectionConfig['hooks']>['beforeValidate']>[number];

/** A form as it stands, and the document it belongs to. */
export interface Unsaved {
  kind: FourEyed;
  doc: Doc;
  /** What the form holds; it is changed. */
  data: Record<string, unknown>;
  collection: SanitizedCollectionConfig;
}

/**
 * A document as it would be if its form were saved and published now: texts in their one spelling, sums read, the
 * address made from the title while nobody has typed one. Writes nothing.
 */
export async function asIfSaved(
  { kind, doc, data, collection }: Unsaved,
  at: Date,
  req: PayloadRequest,
): Promise<Doc> {
  const args = { data, originalDoc: doc, collection, req, operation: 'update', context: {} } as never;
  await unlessRefused(() => readDong({ ...(args as object), args: { data } } as never) as Promise<unknown>);
  await unlessRefused(() => (normalizeTextFields as Hook)(args));
  // A slug that is taken is told of when it is saved; it can be looked at all the same.
  const slugRule = slugRuleOf(kind);
  if (slugRule) await unlessRefused(() => fillSlug(slugRule)(args));
  return {
    ...doc,
    ...data,
    id: doc['id'],
    createdAt: doc['createdAt'],
    publishedAt: data['publishedAt'] ?? doc['publishedAt'] ?? at.toISOString(),
    updatedAt: at.toISOString(),
  };
}

/** What a save would refuse, a preview shows as it is. */
async function unlessRefused(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
  }
}
