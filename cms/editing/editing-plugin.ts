import type { CollectionConfig, Config, Plugin } from 'payload';
import { closeSitting } from './close-sitting.ts';
import { historyEndpoint } from './history/history-endpoint.ts';
import { presenceEndpoints } from './presence-endpoints.ts';
import { noteTheForm, refuseOvertaken, refuseUnseen } from './refuse-stale-saves.ts';

const FOLDER = '/admin/editing';
const FORM = `${FOLDER}/editing-form#EditingForm`;
const HISTORY = `${FOLDER}/history/history-view#HistoryView`;

/**
 * Nothing is lost while writing: for every collection with autosave, stale saves are refused, editors
 * see each other (in place of Payload's locks, which its REST API ignores), the form says what is
 * saved and keeps what is not, and the history can be read.
 */
export const editingPlugin: Plugin = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      providers: [
        ...(config.admin?.components?.providers ?? []),
        `${FOLDER}/forget-at-log-out#ForgetAtLogOut`,
      ],
    },
  },
  collections: config.collections?.map((collection) =>
    hasAutosave(collection) ? withEditing(collection) : collection,
  ),
});

function hasAutosave({ versions }: CollectionConfig): boolean {
  const drafts = typeof versions === 'object' ? versions.drafts : undefined;
  return typeof drafts === 'object' && Boolean(drafts.autosave);
}

function withEditing(collection: CollectionConfig): CollectionConfig {
  const { hooks, admin, endpoints } = collection;
  return {
    ...collection,
    lockDocuments: false,
    endpoints: [...(endpoints || []), ...presenceEndpoints, historyEndpoint],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), refuseUnseen, closeSitting],
      beforeChange: [refuseOvertaken, ...(hooks?.beforeChange ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), noteTheForm],
    },
    admin: { ...admin, components: withComponents(admin?.components) },
  };
}

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>;

function withComponents(components: Components | undefined): Components {
  const edit = components?.edit;
  return {
    ...components,
    edit: { ...edit, beforeDocumentControls: [FORM, ...(edit?.beforeDocumentControls ?? [])] },
    views: {
      ...components?.views,
      edit: {
        ...components?.views?.edit,
        versions: { Component: HISTORY, tab: { label: 'Lịch sử', href: '/versions' } },
        version: { Component: HISTORY },
      } as NonNullable<NonNullable<Components['views']>['edit']>,
    },
  };
}
