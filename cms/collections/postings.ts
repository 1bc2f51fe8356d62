import type { CollectionConfig } from 'payload';
import { postingsAccess } from '#cms/access/books.ts';
import { nobody } from '#cms/access/roles.ts';
import { proofOfPostingFields, recordFields, whatFields, whoFields } from '#cms/fields/posting-fields.ts';
import { signatureField, signedAtField } from '#cms/fields/signature-fields.ts';
import { postingEndpoints } from '#cms/giving/posting-endpoints.ts';
import { postingHooks } from '#cms/giving/posting-hooks.ts';
import { withoutApiTab } from './without-api-tab.ts';

/**
 * Khoản thu chi: the ledger of all projects, only ever added to. Entered by one person, confirmed by
 * another; a correction cancels the old entry by a new one.
 */
export const postings: CollectionConfig = {
  slug: 'postings',
  labels: { singular: 'Khoản thu chi', plural: 'Khoản thu chi' },
  access: postingsAccess,
  endpoints: postingEndpoints,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    components: {
      views: { edit: withoutApiTab },
    },
    group: 'Thu chi công trình',
    useAsTitle: 'donorName',
    defaultColumns: ['number', 'project', 'bucket', 'amount', 'donorName', 'state'],
    listSearchableFields: ['donorName', 'reference', 'memo'],
    description:
      'Một người ghi, người khác xác nhận. Xác nhận xong thì có số trong sổ, lên cổng và không sửa được nữa; sai thì ghi bút toán huỷ.',
  },
  hooks: postingHooks,
  fields: [
    {
      name: 'state',
      label: 'Tình trạng',
      type: 'ui',
      admin: {
        components: {
          Cell: '/admin/giving/posting-state#PostingState',
          Field: '/admin/giving/posting-panel#PostingPanel',
        },
      },
    },
    ...whatFields,
    ...whoFields,
    ...proofOfPostingFields,
    ...recordFields,
    signatureField('enteredBy', 'Người ghi'),
    {
      // The ids of all who had a hand in it: none of them confirms it.
      name: 'writers',
      type: 'json',
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
    },
    signatureField('confirmedBy', 'Người xác nhận'),
    signedAtField('confirmedAt', 'Xác nhận lúc'),
    signatureField('discardedBy', 'Người bỏ'),
    signedAtField('discardedAt', 'Bỏ lúc'),
    {
      name: 'discardReason',
      label: 'Lý do bỏ',
      type: 'text',
      maxLength: 300,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data['discardReason']) },
    },
  ],
};
