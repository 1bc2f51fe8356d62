import type { CollectionConfig } from 'payload';
import { documentsAccess } from '#cms/access/documents.ts';
import { restoreAsDraftEndpoint } from './restore-as-draft-endpoint.ts';

/** What articles, campaigns, projects and pages have in common: drafts, autosave, versions, schedule, bin. */
export const documentCollection = {
  access: documentsAccess,
  trash: true,
  endpoints: [restoreAsDraftEndpoint],
  versions: {
    maxPerDoc: 20,
    drafts: {
      autosave: { interval: 2000 },
      schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 5 },
    },
  },
} satisfies Partial<CollectionConfig>;
