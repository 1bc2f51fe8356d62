import type { CollectionConfig } from 'payload';
import { publishGate } from '#cms/publishing/publish-gate.ts';
import { publishingHooks } from '#cms/publishing/publish-hooks.ts';
import { RESERVED_SLUGS } from '#contract/paths.ts';
import { clampLimit } from './clamp-limit.ts';
import { fillSlug } from './fill-slug.ts';
import { foldSearchQuery } from './fold-search-query.ts';
import { foldSearchText } from './fold-search-text.ts';
import { normalizeTextFields } from './normalize-text-fields.ts';
import { onlyExplicitStatus } from './only-explicit-status.ts';
import { readDong } from './read-dong.ts';
import { refuseCopyFromBin } from './refuse-copy-from-bin.ts';
import { refuseMalformedBodies } from './refuse-malformed-bodies.ts';
import { refusePublishing } from './refuse-publishing.ts';
import { stampAuthorship } from './stamp-authorship.ts';
import type { FourEyed } from '#cms/workflow/four-eyed.ts';
import { noteDraftSave } from '#cms/workflow/draft-save.ts';
import { requireReason } from '#cms/workflow/require-reason.ts';
import { rightBeforeContent } from '#cms/workflow/right-before-content.ts';
import { moveStage, steerLiveRow } from '#cms/workflow/stage-hooks.ts';
import { tellAssignee } from '#cms/workflow/tell-assignee.ts';
import { stampPublication } from './stamp-publication.ts';

/** Articles and projects carry their id in the address, the others must differ by slug. */
const SLUG_RULES = {
  article: { from: 'title', unique: false },
  project: { from: 'title', unique: false },
  campaign: { from: 'title', unique: true },
  page: { from: 'title', unique: true, reserved: RESERVED_SLUGS },
  document: { from: 'title', unique: false },
  album: { from: 'title', unique: false },
  video: { from: 'title', unique: false },
} as const;

/** How the address of a kind is made of its title; undefined where it isn't: updates, answers, weeks. */
export const slugRuleOf = (kind: FourEyed) =>
  kind in SLUG_RULES ? SLUG_RULES[kind as keyof typeof SLUG_RULES] : undefined;

/** The hooks of a kind with drafts, in the order in which a save meets them. */
export function documentHooks(kind: FourEyed): NonNullable<CollectionConfig['hooks']> {
  const publishing = publishingHooks(kind);
  const slugRule = slugRuleOf(kind);
  return {
    beforeOperation: [
      refuseMalformedBodies,
      readDong,
      refuseCopyFromBin,
      onlyExplicitStatus,
      clampLimit,
      foldSearchQuery,
      noteDraftSave,
    ],
    beforeValidate: [normalizeTextFields, ...(slugRule ? [fillSlug(slugRule)] : [])],
    beforeChange: [
      refusePublishing,
      moveStage,
      rightBeforeContent(kind),
      requireReason,
      stampAuthorship,
      stampPublication,
      foldSearchText,
      publishGate(kind),
    ],
    afterChange: [steerLiveRow, tellAssignee, publishing.afterChange],
    beforeDelete: [publishing.beforeDelete],
    afterDelete: [publishing.afterDelete],
  };
}
