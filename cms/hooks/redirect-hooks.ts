import type { CollectionConfig } from 'payload';
import { publishGate } from '#cms/publishing/publish-gate.ts';
import { publishingHooks } from '#cms/publishing/publish-hooks.ts';
import { clampLimit } from './clamp-limit.ts';
import { normalizeTextFields } from './normalize-text-fields.ts';

const publishing = publishingHooks('redirect');

export const redirectHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [clampLimit],
  beforeValidate: [normalizeTextFields],
  beforeChange: [publishGate('redirect')],
  afterChange: [publishing.afterChange],
  beforeDelete: [publishing.beforeDelete],
  afterDelete: [publishing.afterDelete],
};
