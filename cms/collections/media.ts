import type { CollectionConfig, Field } from 'payload';
import { mediaAccess } from '#cms/access/media.ts';
import { nobody } from '#cms/access/roles.ts';
import { env } from '#cms/env.ts';
import { authorshipFields } from '#cms/fields/authorship-fields.ts';
import { searchTextField } from '#cms/fields/search-text-field.ts';
import { mediaHooks } from '#cms/hooks/media-hooks.ts';
import { originalsFolder } from '#cms/media/media-folders.ts';
import { WORD_TYPE } from '#cms/media/sniff-type.ts';
import { mediaEndpoints } from '#cms/photos/media-endpoints.ts';
import { withoutApiTab } from './without-api-tab.ts';

const FILE_TYPES: readonly unknown[] = ['application/pdf', WORD_TYPE];
const isFile = (data: Record<string, unknown> | undefined) => FILE_TYPES.includes(data?.['mimeType']);

/** Found out by the upload hooks, never typed. */
const foundOut = { access: { create: nobody, update: nobody }, admin: { hidden: true, readOnly: true } };

const facts: Field[] = [
  {
    name: 'type',
    label: 'Loại',
    type: 'select',
    index: true,
    options: [
      { value: 'picture', label: 'Ảnh' },
      { value: 'file', label: 'Tệp PDF, Word' },
    ],
    ...foundOut,
  },
  { name: 'hash', type: 'text', index: true, ...foundOut },
  { name: 'color', type: 'text', ...foundOut },
  { name: 'pageCount', type: 'number', ...foundOut },
  {
    name: 'extractedText',
    label: 'Chữ đọc được trong tệp',
    type: 'textarea',
    access: foundOut.access,
    admin: {
      condition: isFile,
      readOnly: true,
      rows: 8,
      disableListColumn: true,
      disableBulkEdit: true,
      description:
        'Người đọc tìm được theo những chữ này. Nếu trống, tệp là bản scan: máy tìm kiếm và trình đọc màn hình không đọc được. Nên xuất tệp PDF từ Word rồi tải lên lại.',
    },
  },
];

/** Ảnh và tệp. The originals are private: only variants and files shown by a public page leave the desk. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Ảnh, tệp', plural: 'Ảnh và tệp' },
  access: mediaAccess,
  endpoints: mediaEndpoints,
  trash: true,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  upload: {
    staticDir: originalsFolder(env.MEDIA_DIR),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', WORD_TYPE],
    focalPoint: true,
    crop: false,
    pasteURL: false,
    displayPreview: true,
    // Many at once come in at /admin/anh-cho-mo-ta, which tells each file how far it is.
    bulkUpload: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
      headers.set('Cache-Control', 'private, no-store');
      return headers;
    },
  },
  admin: {
    components: {
      beforeListTable: ['/admin/photos/photos-bar#PhotosBar'],
      views: { edit: withoutApiTab },
    },
    group: 'Kho',
    useAsTitle: 'label',
    defaultColumns: ['filename', 'label', 'credit', 'type', 'createdBy', 'createdAt'],
    listSearchableFields: ['searchText'],
    description:
      'Ảnh JPEG, PNG, WebP đến 8 MB; tệp PDF, Word (.docx) đến 15 MB. Chọn điểm chính của ảnh để khi cắt không mất mặt người.',
  },
  hooks: mediaHooks,
  fields: [
    {
      name: 'trouble',
      type: 'ui',
      admin: {
        components: { Field: '/admin/media/upload-trouble#UploadTrouble' },
        disableListColumn: true,
        disableBulkEdit: true,
      },
    },
    {
      name: 'alt',
      label: 'Mô tả ảnh cho người không nhìn thấy',
      type: 'text',
      maxLength: 300,
      admin: {
        condition: (data) => !isFile(data),
        description:
          'Tả điều thấy trong ảnh: “Đoàn viên xã Quảng Chu lát gạch sân nhà văn hóa thôn”. Chưa có thì bài dùng ảnh này không xuất bản được.',
      },
    },
    {
      name: 'credit',
      label: 'Tác giả ảnh',
      type: 'text',
      maxLength: 120,
      admin: { condition: (data) => !isFile(data) },
    },
    {
      name: 'people',
      label: 'Trong ảnh có người nhận ra được mặt không?',
      type: 'radio',
      options: [
        { value: 'none', label: 'Không' },
        { value: 'adults', label: 'Có, chỉ người lớn' },
        { value: 'children', label: 'Có trẻ em' },
      ],
      admin: {
        condition: (data) => !isFile(data),
        description: 'Ảnh có trẻ em cần phiếu đồng ý của trẻ (từ 7 tuổi) và của cha mẹ hoặc người giám hộ.',
      },
    },
    {
      name: 'title',
      label: 'Tên tệp hiển thị',
      type: 'text',
      maxLength: 200,
      admin: { condition: isFile, description: 'Ví dụ: “Kế hoạch số 15-KH/TĐTN-BXDĐ”.' },
    },
    {
      name: 'whereUsed',
      type: 'ui',
      admin: {
        components: { Field: '/admin/photos/where-used-panel#WhereUsedPanel' },
        disableListColumn: true,
        disableBulkEdit: true,
      },
    },
    { name: 'label', label: 'Tên', type: 'text', ...foundOut },
    ...facts,
    ...authorshipFields,
    searchTextField,
  ],
};
