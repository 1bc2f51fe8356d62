import type { CollectionConfig, Config, Plugin } from 'payload';
import { PAGE_KINDS, type Kind } from '#contract/kinds.ts';
import { gateEndpoints } from '#cms/gate/gate-endpoints.ts';
import { brokenLinksEndpoint } from '#cms/gate/links/broken-links-endpoint.ts';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { isFourEyed } from '#cms/workflow/four-eyed.ts';

const PANEL = '/admin/gate/gate-panel#GatePanel';

/** Puts what the gate has to say into every form of a document with words of its own. */
export const gatePlugin: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), brokenLinksEndpoint],
  collections: config.collections?.map((collection) =>
    hasWords(collection.slug) ? withGate(collection) : collection,
  ),
});

function hasWords(slug: string): boolean {
  const kind = kindOf(slug);
  return kind !== undefined && (isFourEyed(kind) || (PAGE_KINDS as readonly Kind[]).includes(kind));
}

function withGate(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components;
  const edit = {
    ...components?.edit,
    beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), PANEL],
  };
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), ...gateEndpoints],
    admin: { ...collection.admin, components: { ...components, edit } },
  };
}
