import type { CollectionConfig } from 'payload';
import { documentsAccess } from '#cms/access/documents.ts';
import { workflowEndpoints } from '#cms/workflow/workflow-endpoints.ts';
import { reviewLinkEndpoints } from '#cms/review-links/link-endpoints.ts';
import { restoreAsDraftEndpoint } from './restore-as-draft-endpoint.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** The admin's parts for them: no tab with raw data, our own buttons for what comes next. */
export const documentComponents = {
  views: { edit: withoutApiTab },
  edit: {
    PublishButton: '/admin/workflow/workflow-buttons#WorkflowButtons',
    UnpublishButton: '/admin/nothing#Nothing',
  },
};

/** What articles, campaigns, projects and pages have in common: drafts, autosave, versions, schedule, bin. */
export const documentCollection = {
  access: documentsAccess,
  trash: true,
  endpoints: [restoreAsDraftEndpoint, ...workflowEndpoints, ...reviewLinkEndpoints],
  versions: {
    maxPerDoc: 20,
    drafts: {
      autosave: { interval: 2000 },
      schedulePublish: true,
    },
  },
} satisfies Partial<CollectionConfig>;
