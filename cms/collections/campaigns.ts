import type { CollectionConfig } from 'payload';
import { CAMPAIGN_THEMES, type CampaignTheme } from '#contract/faces/campaign.ts';
import { albumField } from '#cms/fields/album-field.ts';
import { attachmentsField } from '#cms/fields/attachments-field.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { dayField } from '#cms/fields/day-field.ts';
import { indicatorsField } from '#cms/fields/indicators-field.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { manyOf, oneOf } from '#cms/fields/relation-fields.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { shownPictureField } from '#cms/fields/shown-picture-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { timelineField } from '#cms/fields/timeline-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

const THEME_NAMES: Record<CampaignTheme, string> = {
  blue: 'Xanh dương',
  green: 'Xanh lá',
  red: 'Đỏ',
  amber: 'Vàng',
  teal: 'Xanh ngọc',
  violet: 'Tím',
};

const aboutTab: CollectionConfig['fields'] = [
  { name: 'title', label: 'Tên chiến dịch', type: 'text', required: true, maxLength: 200 },
  { name: 'slogan', label: 'Khẩu hiệu', type: 'text', maxLength: 200 },
  { name: 'sapo', label: 'Tóm tắt', type: 'textarea', required: true, maxLength: 700 },
  {
    type: 'row',
    fields: [
      dayField('startsOn', { label: 'Bắt đầu', required: true, width: '50%' }),
      dayField('endsOn', { label: 'Kết thúc', width: '50%' }),
    ],
  },
  oneOf('campaigns', 'parent', {
    label: 'Nằm trong chương trình',
    description: 'Ví dụ “Mùa hè xanh” nằm trong “Thanh niên tình nguyện hè 2023”.',
  }),
  manyOf('units', 'units', { label: 'Đơn vị thực hiện' }),
  shownPictureField('hero', 'Ảnh đại diện'),
  {
    name: 'theme',
    label: 'Màu của chiến dịch',
    type: 'select',
    options: CAMPAIGN_THEMES.map((value) => ({ value, label: THEME_NAMES[value] })),
    admin: { description: 'Để trống thì dùng màu xanh của Đoàn.' },
  },
  bodyField('body', { label: 'Nội dung', required: true }),
];

/** Chiến dịch. */
export const campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: { singular: 'Chiến dịch', plural: 'Chiến dịch' },
  ...documentCollection,
  defaultSort: '-startsOn',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsOn', 'endsOn', 'stage', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: documentHooks('campaign'),
  fields: [
    returnedNotice,
    ...workflowFields,
    {
      type: 'tabs',
      tabs: [
        { label: 'Giới thiệu', fields: aboutTab },
        { label: 'Chỉ tiêu và các mốc', fields: [indicatorsField, timelineField] },
        { label: 'Ảnh, đính kèm', fields: [albumField, attachmentsField] },
      ],
    },
    slugField({ example: 'mua-he-xanh-2023 → /chien-dich/mua-he-xanh-2023/' }),
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
