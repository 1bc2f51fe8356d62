import type { CollectionConfig, Field } from 'payload';
import { LETTER_STATES, SUSPICIONS } from '#contract/feedback/letter.ts';
import { KEPT_IN_WORDS } from '#contract/feedback/retention.ts';
import { lettersAccess } from '#cms/access/letters.ts';
import { nobody } from '#cms/access/roles.ts';
import { letterEndpoints } from '#cms/feedback/letter-endpoints.ts';
import { mailAddressIn } from '#cms/feedback/mail-address-in.ts';
import { LETTER_STATE_LABELS, SUSPICION_LABELS } from '#cms/feedback/letter-words.ts';
import { noteOpening } from '#cms/feedback/note-opening.ts';
import { signatureField, signedAtField } from '#cms/fields/signature-fields.ts';
import { clampLimit } from '#cms/hooks/clamp-limit.ts';
import { normalizeTextFields } from '#cms/hooks/normalize-text-fields.ts';
import { withoutApiTab } from './without-api-tab.ts';

/** What the sender wrote, and what the desk notes by itself: read, never typed. */
const sealed = { access: { create: nobody, update: nobody } };
const shown = { admin: { readOnly: true, disableBulkEdit: true } };

/** The panel tells them: a field that cannot be typed into is hard to read. */
const told = {
  ...sealed,
  admin: { disableBulkEdit: true, components: { Field: '/admin/nothing#Nothing' } },
};

const asSent: Field[] = [
  { name: 'subject', label: 'Về việc', type: 'text', ...told },
  { name: 'text', label: 'Nội dung', type: 'textarea', ...told },
  { name: 'name', label: 'Họ tên', type: 'text', ...told },
  { name: 'contact', label: 'Điện thoại hoặc thư điện tử', type: 'text', ...told },
  {
    name: 'unit',
    label: 'Gửi đến',
    type: 'relationship',
    relationTo: 'units',
    maxDepth: 0,
    ...sealed,
    admin: {
      ...shown.admin,
      allowCreate: false,
      position: 'sidebar',
      condition: ({ unit }) => Boolean(unit),
    },
  },
];

/** Thư góp ý: as people sent them, with what the desk does about each. Without versions: what is forgotten is gone. */
export const letters: CollectionConfig = {
  slug: 'letters',
  labels: { singular: 'Thư góp ý', plural: 'Thư góp ý' },
  access: lettersAccess,
  endpoints: letterEndpoints,
  disableDuplicate: true,
  defaultSort: '-receivedAt',
  admin: {
    components: {
      beforeListTable: ['/admin/feedback/letter-filters#LetterFilters'],
      views: { edit: withoutApiTab },
    },
    group: 'Bạn đọc',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'status', 'receivedAt', 'unit', 'handledBy'],
    listSearchableFields: ['subject'],
    description: `Thư bạn đọc gửi từ trang Góp ý. Chỉ văn phòng tỉnh đọc được; ai mở thư nào đều có trong nhật ký. Lời thư, tên và cách liên lạc tự xóa ${KEPT_IN_WORDS}.`,
  },
  hooks: { beforeOperation: [clampLimit], beforeValidate: [normalizeTextFields], afterRead: [noteOpening] },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/admin/feedback/letter-panel#LetterPanel' }, disableListColumn: true },
    },
    ...asSent,
    {
      name: 'reply',
      label: 'Thư trả lời',
      type: 'textarea',
      maxLength: 5000,
      admin: {
        rows: 8,
        disableBulkEdit: true,
        disableListColumn: true,
        condition: ({ contact }) => mailAddressIn(String(contact ?? '')) !== undefined,
        description: 'Gửi qua thư điện tử tới người viết. Lưu rồi bấm “Gửi thư trả lời” ở trên.',
      },
    },
    {
      name: 'note',
      label: 'Ghi chú nội bộ',
      type: 'textarea',
      maxLength: 1000,
      admin: { disableBulkEdit: true, disableListColumn: true },
    },
    {
      name: 'status',
      label: 'Tình trạng',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      ...sealed,
      options: LETTER_STATES.map((value) => ({ value, label: LETTER_STATE_LABELS[value] })),
      admin: {
        ...shown.admin,
        position: 'sidebar',
        components: { Cell: '/admin/feedback/letter-state-cell#LetterStateCell' },
      },
    },
    {
      name: 'suspicions',
      label: 'Vì sao nghi',
      type: 'select',
      hasMany: true,
      ...sealed,
      options: SUSPICIONS.map((value) => ({ value, label: SUSPICION_LABELS[value] })),
      admin: {
        ...shown.admin,
        position: 'sidebar',
        condition: ({ suspicions }) => Array.isArray(suspicions) && suspicions.length > 0,
      },
    },
    signedAtField('receivedAt', 'Nhận lúc'),
    signatureField('handledBy', 'Người xử lý'),
    signedAtField('answeredAt', 'Trả lời lúc'),
    signedAtField('forgottenAt', 'Xóa nội dung lúc'),
    {
      name: 'answer',
      label: 'Trả lời trên cổng',
      type: 'relationship',
      relationTo: 'answers',
      maxDepth: 0,
      ...sealed,
      admin: {
        ...shown.admin,
        position: 'sidebar',
        allowCreate: false,
        condition: ({ answer }) => Boolean(answer),
      },
    },
    {
      name: 'receipt',
      type: 'text',
      unique: true,
      ...sealed,
      admin: { hidden: true, disableBulkEdit: true },
    },
  ],
};
