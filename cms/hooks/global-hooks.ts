import type { GlobalConfig } from 'payload';
import { refuseGlobalLinks } from '#cms/gate/refuse-global-links.ts';
import { publishingGlobalHooks } from '#cms/publishing/publish-hooks.ts';
import type { SingleKind } from '#contract/kinds.ts';
import { normalizeGlobalTextFields } from './normalize-text-fields.ts';

/** The hooks of the three single documents: what is saved is public. */
export function globalHooks(kind: SingleKind): NonNullable<GlobalConfig['hooks']> {
  return {
    beforeValidate: [normalizeGlobalTextFields],
    beforeChange: [refuseGlobalLinks(kind)],
    afterChange: [publishingGlobalHooks(kind).afterChange],
  };
}
