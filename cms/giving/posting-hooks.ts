import type { CollectionConfig } from 'payload';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';
import { normalizeTextFields } from '#cms/hooks/normalize-text-fields.ts';
import { readDong } from '#cms/hooks/read-dong.ts';
import { stampPosting } from './stamp-posting.ts';

/** Nothing is published by saving: that is what confirming does. */
export const postingHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [readDong, clampLimit],
  beforeValidate: [normalizeTextFields],
  beforeChange: [stampPosting],
};
