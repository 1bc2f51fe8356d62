import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { consentPapersAccess } from '#cms/access/consents.ts';
import { auditPaper } from '#cms/consent/audit-paper.ts';
import { consentPaperHooks } from '#cms/consent/consent-paper-hooks.ts';
import { env } from '#cms/env.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** Bản chụp phiếu đồng ý. Private for good: it has no public face and lies apart from the pictures. */
export const consentPapers: CollectionConfig = {
  slug: 'consent-papers',
  labels: { singular: 'Bản chụp phiếu đồng ý', plural: 'Bản chụp phiếu đồng ý' },
  access: consentPapersAccess,
  disableDuplicate: true,
  upload: {
    staticDir: join(env.MEDIA_DIR, 'consent-papers'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
    displayPreview: false,
    handlers: [auditPaper],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      headers.set('Cache-Control', 'private, no-store');
      return headers;
    },
  },
  admin: { components: { views: { edit: withoutApiTab } }, group: 'Kho', hidden: true },
  hooks: consentPaperHooks,
  fields: [...authorshipFields],
};
