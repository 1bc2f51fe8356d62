import type { CollectionConfig, Config, Plugin } from 'payload';
import { wordImportEndpoint } from './word-import-endpoint.ts';

const FOLDER = '/admin/word-import';

/** Articles from Word files: the endpoint, and the ways to it in the list and in an empty article. */
export const wordImportPlugin: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), wordImportEndpoint],
  collections: config.collections?.map((collection) =>
    collection.slug === 'articles' ? withImport(collection) : collection,
  ),
});

function withImport(collection: CollectionConfig): CollectionConfig {
  const { components } = collection.admin ?? {};
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components?.beforeListTable ?? []),
          `${FOLDER}/word-import-button#WordImportButton`,
        ],
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            `${FOLDER}/word-import-banner#WordImportBanner`,
          ],
        },
      },
    },
  };
}
