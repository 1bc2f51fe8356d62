import type { CollectionConfig, Config, GlobalConfig, Plugin } from 'payload';
import { PAGE_KINDS, type Kind } from '#contract/kinds.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';

const FOLDER = '/admin/publish-status';
const STATUS = `${FOLDER}/publish-status#PublishStatus`;

/** Shows in every edit view whether a change has reached the reader, and above all views what has not. */
export const publishStatusPlugin: Plugin = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      header: [...(config.admin?.components?.header ?? []), `${FOLDER}/trouble-banner#TroubleBanner`],
    },
  },
  collections: config.collections?.map((collection) =>
    hasPage(collection.slug) ? withStatus(collection) : collection,
  ),
  globals: config.globals?.map((global) => (kindOf(global.slug) ? globalWithStatus(global) : global)),
});

function hasPage(slug: string): boolean {
  const kind = kindOf(slug);
  return kind === 'update' || (kind !== undefined && (PAGE_KINDS as readonly Kind[]).includes(kind));
}

function withStatus(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components;
  const edit = {
    ...components?.edit,
    beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), STATUS],
  };
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } };
}

function globalWithStatus(global: GlobalConfig): GlobalConfig {
  const components = global.admin?.components;
  const elements = {
    ...components?.elements,
    beforeDocumentControls: [...(components?.elements?.beforeDocumentControls ?? []), STATUS],
  };
  return { ...global, admin: { ...global.admin, components: { ...components, elements } } };
}
