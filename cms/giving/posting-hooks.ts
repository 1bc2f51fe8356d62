import type { CollectionConfig } from 'payload';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';
import { normalizeTextFields } from '#cms/hooks/normalize-text-fields.ts';

export const postingHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [clampLimit],
  beforeValidate: [normalizeTextFields],
};
