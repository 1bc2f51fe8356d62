import { ValidationError, type GlobalBeforeOperationHook, type GlobalConfig } from 'payload';
import { refuseGlobalLinks } from '#cms/gate/refuse-global-links.ts';
import { publishingGlobalHooks } from '#cms/publishing/publish-hooks.ts';
import type { SingleKind } from '#contract/kinds.ts';
import { malformedTexts } from './malformed-texts.ts';
import { normalizeGlobalTextFields } from './normalize-text-fields.ts';

const refuseMalformedText: GlobalBeforeOperationHook = ({ args, operation, global, req }) => {
  if (operation !== 'update') return args;
  const { data = {} } = args as { data?: Record<string, unknown> };
  const errors = malformedTexts(global.flattenedFields, data);
  if (errors.length > 0) throw new ValidationError({ global: global.slug, errors, req }, req.t);
  return args;
};

/** The hooks of the single documents: what is saved is public. */
export function globalHooks(kind: SingleKind): NonNullable<GlobalConfig['hooks']> {
  return {
    beforeOperation: [refuseMalformedText],
    beforeValidate: [normalizeGlobalTextFields],
    beforeChange: [refuseGlobalLinks(kind)],
    afterChange: [publishingGlobalHooks(kind).afterChange],
  };
}
