import type { CollectionConfig } from 'payload';
import { env } from '#cms/env.ts';
import { uploadHooks } from '#cms/media/upload-hooks.ts';
import { keepShownFace } from '#cms/photos/keep-shown-face.ts';
import { keepUsedFile } from '#cms/photos/keep-used-file.ts';
import { refuseSilentTakedown, settleTwins } from '#cms/photos/refuse-silent-takedown.ts';
import { publishGate } from '#cms/publishing/publish-gate.ts';
import { publishingHooks } from '#cms/publishing/publish-hooks.ts';
import { binIsForPublishers } from './bin-is-for-publishers.ts';
import { clampLimit } from './clamp-limit.ts';
import { foldSearchQuery } from './fold-search-query.ts';
import { foldSearchText } from './fold-search-text.ts';
import { labelMedia } from './label-media.ts';
import { normalizeTextFields } from './normalize-text-fields.ts';
import { stampAuthorship } from './stamp-authorship.ts';

const upload = uploadHooks(env.MEDIA_DIR);
const publishing = publishingHooks('media');

/** The file is inspected before all else, and shown last, when it is known to be fit. */
export const mediaHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [...upload.beforeOperation, keepUsedFile, binIsForPublishers, clampLimit, foldSearchQuery],
  beforeValidate: [normalizeTextFields],
  beforeChange: [
    ...upload.beforeChange,
    stampAuthorship,
    labelMedia,
    foldSearchText,
    keepShownFace,
    publishGate('media'),
  ],
  afterChange: [refuseSilentTakedown, ...upload.afterChange, publishing.afterChange, settleTwins],
  beforeDelete: [publishing.beforeDelete],
  afterDelete: [publishing.afterDelete],
};
