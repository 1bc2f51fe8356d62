import type { CollectionConfig } from 'payload';
import type { ProjectType } from '#contract/faces/project.ts';
import { attachmentsField } from '#cms/fields/attachments-field.ts';
import { figuresReasonField } from '#cms/fields/figures-reason-field.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { withBooks } from '#cms/giving/project-hooks.ts';
import { bodyField } from '#cms/fields/body-field.ts';
import { givingFields } from '#cms/fields/giving-fields.ts';
import { milestonesField } from '#cms/fields/milestones-field.ts';
import { moneyFields } from '#cms/fields/money-fields.ts';
import { locationField, outputField } from '#cms/fields/place-and-size-fields.ts';
import { proofFields } from '#cms/fields/proof-fields.ts';
import { publicationFields } from '#cms/fields/publication-fields.ts';
import { oneOf } from '#cms/fields/relation-fields.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { shownPictureField } from '#cms/fields/shown-picture-field.ts';
import { slugField } from '#cms/fields/slug-field.ts';
import { withdrawalField } from '#cms/fields/withdrawal-field.ts';
import { returnedNotice, workflowFields } from '#cms/fields/workflow-fields.ts';
import { documentHooks } from '#cms/hooks/document-hooks.ts';
import { documentCollection, documentComponents } from './document-collection.ts';

const TYPE_LABELS: Record<ProjectType, string> = {
  'nha-nhan-ai': 'Nhà nhân ái',
  'duong-hoa': 'Đường hoa',
  'thap-sang-duong-que': 'Thắp sáng đường quê',
  cau: 'Cầu',
  'truong-lop': 'Trường, lớp học',
  'nuoc-sach': 'Nước sạch',
  'san-choi': 'Sân chơi',
  'duong-giao-thong': 'Đường giao thông',
  'vuon-cay': 'Vườn cây',
  khac: 'Khác',
};

const aboutTab: CollectionConfig['fields'] = [
  { name: 'title', label: 'Tên công trình', type: 'text', required: true, maxLength: 200 },
  { name: 'sapo', label: 'Tóm tắt', type: 'textarea', required: true, maxLength: 700 },
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        label: 'Loại',
        type: 'select',
        required: true,
        options: Object.entries(TYPE_LABELS).map(([value, label]) => ({ value, label })),
        admin: { width: '33%' },
      },
      {
        name: 'level',
        label: 'Cấp',
        type: 'select',
        required: true,
        options: [
          { value: 'province', label: 'Tỉnh' },
          { value: 'district', label: 'Huyện' },
          { value: 'commune', label: 'Xã' },
        ],
        admin: { width: '33%' },
      },
      {
        name: 'size',
        label: 'Quy mô',
        type: 'text',
        admin: { width: '33%', description: '“250 m × 1,5 m × 15 cm”, “20 bóng đèn”' },
      },
    ],
  },
  outputField,
  oneOf('places', 'place', {
    label: 'Địa bàn',
    required: true,
    description: 'Nhà của hộ dân chỉ ghi đến cấp xã.',
  }),
  locationField,
  oneOf('units', 'unit', { label: 'Đơn vị phụ trách', required: true }),
  oneOf('campaigns', 'campaign', { label: 'Thuộc chiến dịch' }),
  {
    name: 'beneficiaries',
    label: 'Người hưởng lợi',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'count', label: 'Số lượng', type: 'number', min: 1, admin: { width: '30%', step: 1 } },
          {
            name: 'definition',
            label: 'Là ai',
            type: 'text',
            admin: { width: '70%', description: '“hộ dân thôn Nà Đon”. Không ghi tên riêng.' },
          },
        ],
      },
    ],
  },
];

const storyTab: CollectionConfig['fields'] = [
  bodyField('need', { label: 'Vì sao cần' }),
  bodyField('solution', { label: 'Cách làm' }),
  bodyField('result', { label: 'Kết quả' }),
  shownPictureField('hero', 'Ảnh đại diện'),
  shownPictureField('before', 'Ảnh trước khi làm', 'Chụp cùng góc với ảnh sau khi làm.'),
  shownPictureField('after', 'Ảnh sau khi làm'),
];

/** Công trình thanh niên. */
export const projects: CollectionConfig = {
  slug: 'projects',
  labels: { singular: 'Công trình', plural: 'Công trình' },
  ...documentCollection,
  defaultSort: '-updatedAt',
  admin: {
    components: documentComponents,
    group: 'Nội dung',
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'place', 'stage', 'updatedBy', 'updatedAt'],
    listSearchableFields: ['searchText'],
  },
  hooks: withBooks(documentHooks('project')),
  fields: [
    returnedNotice,
    ...workflowFields,
    {
      type: 'tabs',
      tabs: [
        { label: 'Giới thiệu', fields: aboutTab },
        { label: 'Câu chuyện và ảnh', fields: storyTab },
        { label: 'Kinh phí', fields: moneyFields },
        { label: 'Kêu gọi giúp sức', fields: givingFields },
        { label: 'Tiến độ', fields: [milestonesField] },
        { label: 'Xác nhận, hồ sơ', fields: [...proofFields, attachmentsField] },
      ],
    },
    slugField({ example: 'cau-na-don → /cong-trinh/cau-na-don-7/' }),
    figuresReasonField,
    ...publicationFields,
    withdrawalField,
    ...authorshipFields,
    searchTextField,
  ],
};
