import { LinkFeature } from '@payloadcms/richtext-lexical';
import type { FieldAffectingData } from 'payload';
import { externalHref } from '#contract/body.ts';
import { LINKABLE } from '#cms/publishing/linkable.ts';

/** Payload's own check lets protocol-relative addresses pass; the address policy of the contract does not. */
function hrefProblem(value: unknown, linkType: unknown): string | true {
  if (linkType === 'internal') return true;
  if (externalHref.safeParse(value).success) return true;
  return 'Địa chỉ phải bắt đầu bằng https://, http://, mailto: hoặc tel: và không có khoảng trắng.';
}

function ownRules(field: FieldAffectingData): FieldAffectingData {
  if (field.name !== 'url' || field.type !== 'text') return field;
  return {
    ...field,
    hooks: {},
    validate: (value: unknown, { siblingData }: { siblingData: Record<string, unknown> }) =>
      hrefProblem(value, siblingData['linkType']),
  } as FieldAffectingData;
}

/** Links within the site by document, so that they survive a changed address; out of it by our own policy. */
export const bodyLinkFeature = LinkFeature({
  enabledCollections: [...LINKABLE],
  disableAutoLinks: true,
  maxDepth: 0,
  fields: ({ defaultFields }) => defaultFields.filter((field) => field.name !== 'newTab').map(ownRules),
});
