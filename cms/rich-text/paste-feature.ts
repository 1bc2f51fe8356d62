import { createServerFeature } from '@payloadcms/richtext-lexical';

/** What is pasted into a text is cleaned first; see `cms/admin/rich-text/paste`. */
export const pasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/admin/rich-text/paste/paste-feature#PasteFeatureClient' },
});
