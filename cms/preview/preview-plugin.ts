import type { CollectionConfig, Config, Plugin } from 'payload';
import { FOUR_EYED_COLLECTIONS } from '#cms/workflow/four-eyed.ts';
import { previewEndpoints } from './preview-endpoints.ts';

const TOGGLE = '/admin/preview/preview-toggle#PreviewToggle';

/** The collections whose drafts can be looked at on the site: an answer has no page before it is given. */
const PREVIEWED: readonly string[] = FOUR_EYED_COLLECTIONS.filter((slug) => slug !== 'answers');

/** A button in their edit view that shows the form as the site will, and what answers it. */
export const previewPlugin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    PREVIEWED.includes(collection.slug) ? withPreview(collection) : collection,
  ),
});

function withPreview(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components;
  const edit = {
    ...components?.edit,
    beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), TOGGLE],
  };
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), ...previewEndpoints],
    admin: { ...collection.admin, components: { ...components, edit } },
  };
}
