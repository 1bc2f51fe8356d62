import type { CollectionConfig } from 'payload';
import { publishGate } from '#cms/publishing/publish-gate.ts';
import { publishingHooks } from '#cms/publishing/publish-hooks.ts';
import { clampLimit } from './clamp-limit.ts';
import { foldSearchQuery } from './fold-search-query.ts';
import { foldSearchText } from './fold-search-text.ts';
import { normalizeTextFields } from './normalize-text-fields.ts';
import { onlyExplicitStatus } from './only-explicit-status.ts';
import { refuseCopyFromBin } from './refuse-copy-from-bin.ts';
import { refuseMalformedBodies } from './refuse-malformed-bodies.ts';
import { refusePublishing } from './refuse-publishing.ts';
import { stampAuthorship } from './stamp-authorship.ts';
import { noteDraftSave } from '#cms/workflow/draft-save.ts';
import { requireReason } from '#cms/workflow/require-reason.ts';
import { moveStage, steerLiveRow } from '#cms/workflow/stage-hooks.ts';
import { stampPublication } from './stamp-publication.ts';

const publishing = publishingHooks('update');

/** The hooks of updates: those of a document with drafts, without an address. */
export const updateHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [
    refuseMalformedBodies,
    refuseCopyFromBin,
    onlyExplicitStatus,
    clampLimit,
    foldSearchQuery,
    noteDraftSave,
  ],
  beforeValidate: [normalizeTextFields],
  beforeChange: [
    refusePublishing,
    moveStage,
    requireReason,
    stampAuthorship,
    stampPublication,
    foldSearchText,
    publishGate('update'),
  ],
  afterChange: [steerLiveRow, publishing.afterChange],
  beforeDelete: [publishing.beforeDelete],
  afterDelete: [publishing.afterDelete],
};
