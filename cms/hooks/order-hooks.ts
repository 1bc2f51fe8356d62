import type { CollectionConfig } from 'payload';
import { publishGate } from '#cms/publishing/publish-gate.ts';
import { publishingHooks } from '#cms/publishing/publish-hooks.ts';
import { clampLimit } from './clamp-limit.ts';
import { fillSlug } from './fill-slug.ts';
import { foldSearchQuery } from './fold-search-query.ts';
import { foldSearchText } from './fold-search-text.ts';
import { normalizeTextFields } from './normalize-text-fields.ts';
import { refuseMalformedBodies } from './refuse-malformed-bodies.ts';
import { refuseUnitAtWork } from './refuse-unit-at-work.ts';

/** The hooks of topics, units, places and series: what is saved is public. */
export function orderHooks(
  kind: 'topic' | 'unit' | 'place' | 'series',
): NonNullable<CollectionConfig['hooks']> {
  const publishing = publishingHooks(kind);
  return {
    beforeOperation: [refuseMalformedBodies, clampLimit, foldSearchQuery],
    beforeValidate: [normalizeTextFields, fillSlug({ from: 'name', unique: true })],
    beforeChange: [foldSearchText, publishGate(kind)],
    afterChange: [publishing.afterChange],
    beforeDelete: [...(kind === 'unit' ? [refuseUnitAtWork] : []), publishing.beforeDelete],
    afterDelete: [publishing.afterDelete],
  };
}
