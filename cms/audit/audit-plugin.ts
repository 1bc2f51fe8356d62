import type { CollectionBeforeOperationHook, Config, GlobalBeforeOperationHook, Plugin } from 'payload';
import { withOwnView } from '#cms/admin/own-view/with-own-view.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import { auditEndpoints } from './endpoints/audit-endpoints.ts';

const FOLDER = '/admin/audit';

const nameWhoSaves: CollectionBeforeOperationHook & GlobalBeforeOperationHook = async ({
  req,
  operation,
}) => {
  if (operation !== 'read' && (await req.transactionID)) await sessionOfSave(req);
};

/** The log: whoever saves is known to the database, and those who may read it find it at the desk. */
export const auditPlugin: Plugin = (config: Config): Config => ({
  ...withOwnView(config, {
    path: '/nhat-ky',
    title: 'Nhật ký hệ thống',
    page: `${FOLDER}/audit-page#AuditPage`,
    link: `${FOLDER}/audit-link#AuditLink`,
  }),
  endpoints: [...(config.endpoints ?? []), ...auditEndpoints],
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: withName(collection.hooks),
  })),
  globals: config.globals?.map((global) => ({ ...global, hooks: withName(global.hooks) })),
});

/** First of all: other hooks may already write. */
const withName = <H extends { beforeOperation?: unknown[] }>(hooks: H | undefined): H =>
  ({ ...hooks, beforeOperation: [nameWhoSaves, ...(hooks?.beforeOperation ?? [])] }) as unknown as H;
