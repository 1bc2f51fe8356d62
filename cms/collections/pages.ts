import type { CollectionConfig } from 'payload';
import { RESERVED_SLUGS } from '#contract/paths.ts';
import { attachmentsField } from '#cms/fields/attachments-field.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { shownPictureField } from '#cms/fields/shown-picture-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

/** Trang: giới thiệu, liên hệ and the like. */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Trang', plural: 'Trang' },
  ...documentCollection,
  defaultSort: 'title',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'stage', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: documentHooks('page'),
  fields: [
    returnedNotice,
    ...workflowFields,
    { name: 'title', label: 'Tên trang', type: 'text', required: true, maxLength: 200 },
    { name: 'sapo', label: 'Tóm tắt', type: 'textarea', maxLength: 700 },
    shownPictureField('hero', 'Ảnh đầu trang'),
    bodyField('body', { label: 'Nội dung', required: true }),
    attachmentsField,
    slugField({ example: 'gioi-thieu → /gioi-thieu/', reserved: RESERVED_SLUGS }),
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
