import type { CollectionConfig } from 'payload';
import { env } from '#cms/env.ts';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';
import { stampAuthorship } from '#cms/hooks/stamp-authorship.ts';
import { uploadHooks } from '#cms/media/upload-hooks.ts';

const upload = uploadHooks(env.MEDIA_DIR);

/** Inspected like every upload; nothing of it is shown, so no variants are made. */
export const consentPaperHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [...upload.beforeOperation, clampLimit],
  beforeChange: [stampAuthorship],
};
