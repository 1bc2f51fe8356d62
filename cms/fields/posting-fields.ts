import type { Field, NumberField } from 'payload';
import type { Bucket, Form } from '#contract/faces/posting.ts';
import { nobody } from '#cms/access/roles.ts';
import { attachmentsFieldOf } from './attachments-field.ts';
import { dayField } from './day-field.ts';
import { dongField } from './dong-field.ts';
import { oneOf } from './relation-fields.ts';

export const BUCKET_LABELS: Record<Bucket, string> = {
  received: 'Tiền đã nhận',
  goods: 'Hiện vật, ngày công đã nhận',
  direct: 'Trao trực tiếp cho người hưởng lợi',
  promised: 'Đã hứa, chưa nhận',
  spent: 'Đã chi',
};

const FORM_LABELS: Record<Form, string> = { money: 'Tiền', goods: 'Hiện vật', labour: 'Ngày công' };

type Data = Partial<Record<string, unknown>>;
const inKind = (data: Data) => data['form'] === 'goods' || data['form'] === 'labour';
const given = (data: Data) => data['bucket'] !== 'spent';
const spent = (data: Data) => data['bucket'] === 'spent';
const isSet = (name: string) => (data: Data) => Boolean(data[name]);

/** Only the desk itself writes these. */
const sealed = { create: nobody, update: nobody };

/** What it is: for which project, into which bucket, in which form, how much, when. */
export const whatFields: Field[] = [
  oneOf('projects', 'project', { label: 'Công trình', required: true }),
  {
    type: 'row',
    fields: [
      {
        name: 'bucket',
        label: 'Ghi vào',
        type: 'select',
        required: true,
        index: true,
        options: Object.entries(BUCKET_LABELS).map(([value, label]) => ({ value, label })),
        admin: {
          width: '50%',
          description: 'Khoản đã hứa không bao giờ tính là đã nhận. Nhận rồi thì ghi một khoản mới.',
        },
      },
      {
        name: 'form',
        label: 'Hình thức',
        type: 'select',
        required: true,
        defaultValue: 'money',
        options: Object.entries(FORM_LABELS).map(([value, label]) => ({ value, label })),
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    admin: { condition: inKind },
    fields: [
      {
        name: 'item',
        label: 'Thứ gì, việc gì',
        type: 'text',
        maxLength: 200,
        admin: { width: '50%', description: '“xi măng PCB30”, “phụ hồ”' },
      },
      { name: 'quantity', label: 'Số lượng', type: 'number', admin: { width: '25%', step: 0.001 } },
      {
        name: 'unit',
        label: 'Đơn vị tính',
        type: 'text',
        maxLength: 50,
        admin: { width: '25%', description: 'bao, kg, ngày công' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      dongField('amount', {
        label: 'Số tiền',
        width: '50%',
        description: 'Hiện vật, ngày công: giá trị quy ra tiền. Chưa định giá thì để trống.',
      }),
      dayField('occurredOn', { label: 'Ngày nhận, ngày chi', required: true, width: '50%' }),
    ],
  },
];

/** Who gave, or was paid, and how the public may see the name. */
export const whoFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'donorName',
        label: 'Người góp, hoặc nơi được chi trả',
        type: 'text',
        required: true,
        maxLength: 200,
        admin: { width: '40%', description: 'Không ghi số điện thoại, số tài khoản.' },
      },
      {
        name: 'donorKind',
        label: 'Là',
        type: 'select',
        required: true,
        defaultValue: 'individual',
        options: [
          { value: 'individual', label: 'Cá nhân' },
          { value: 'organisation', label: 'Tổ chức' },
        ],
        admin: { width: '22%' },
      },
      {
        name: 'nameShown',
        label: 'Tên trên cổng',
        type: 'select',
        required: true,
        defaultValue: 'masked',
        options: [
          { value: 'masked', label: 'Che bớt (Nguyễn Văn A***)' },
          { value: 'full', label: 'Đầy đủ, người góp đã đồng ý' },
          { value: 'hidden', label: 'Nhà hảo tâm giấu tên' },
        ],
        admin: { width: '38%', description: 'Tổ chức luôn hiện đầy đủ, trừ khi giấu tên.' },
      },
    ],
  },
  {
    name: 'message',
    label: 'Lời nhắn của người góp',
    type: 'textarea',
    maxLength: 500,
    admin: { condition: given },
  },
  {
    name: 'messageAllowed',
    label: 'Đã đọc và cho hiện lời nhắn trên cổng',
    type: 'checkbox',
    defaultValue: false,
    admin: { condition: (data) => given(data) && Boolean(data['message']) },
  },
];

/** What it was for, and what proves it. */
export const proofOfPostingFields: Field[] = [
  {
    name: 'budgetLine',
    label: 'Cho hạng mục dự toán',
    type: 'text',
    admin: {
      condition: (data) => spent(data) || data['form'] === 'money',
      components: { Field: '/admin/giving/project-row-input#BudgetLineInput' },
    },
  },
  {
    name: 'need',
    label: 'Đáp ứng thứ cần',
    type: 'text',
    admin: {
      condition: (data) => given(data) && inKind(data),
      components: { Field: '/admin/giving/project-row-input#NeedInput' },
    },
  },
  {
    name: 'reference',
    label: 'Số tham chiếu hoặc số chứng từ',
    type: 'text',
    maxLength: 100,
    index: true,
    admin: {
      description:
        'Hiện trên cổng để người góp tra cứu: mã giao dịch của ngân hàng, số phiếu thu, phiếu chi.',
    },
  },
  attachmentsFieldOf({
    name: 'evidence',
    label: 'Chứng từ, ảnh',
    description: 'Hiện trên cổng. Che tên riêng, số điện thoại, số tài khoản trước khi tải lên.',
    anyMedia: true,
  }),
  {
    name: 'overspending',
    label: 'Vì sao chi quá số đã nhận',
    type: 'textarea',
    maxLength: 500,
    admin: {
      condition: spent,
      description: 'Chỉ điền khi số đã chi sẽ vượt số đã nhận. Lý do này hiện cho mọi người.',
    },
  },
];

const counted = (name: string, label: string): NumberField => ({
  name,
  label,
  type: 'number',
  access: sealed,
  admin: { readOnly: true, position: 'sidebar', disableBulkEdit: true, condition: isSet(name) },
});

const number = counted('number', 'Số trong sổ');

/** What only the desk sees, or only the desk writes: the statement it came from, numbers, cancellations. */
export const recordFields: Field[] = [
  {
    name: 'memo',
    label: 'Nội dung chuyển khoản (không công khai)',
    type: 'textarea',
    maxLength: 1000,
    admin: { condition: given },
  },
  {
    ...oneOf('accounts', 'account', { label: 'Vào tài khoản' }),
    admin: { condition: given, allowCreate: false },
  },
  {
    ...number,
    admin: { ...number.admin, components: { Cell: '/admin/giving/posting-number#PostingNumber' } },
  },
  counted('statementRow', 'Dòng sao kê'),
  {
    ...oneOf('postings', 'cancels', { label: 'Huỷ khoản' }),
    access: sealed,
    admin: { readOnly: true, position: 'sidebar', condition: isSet('cancels'), disableBulkEdit: true },
  } as Field,
  counted('cancelsNumber', 'Huỷ khoản số'),
  counted('cancelledByNumber', 'Đã bị huỷ bởi khoản số'),
  {
    name: 'reason',
    label: 'Lý do huỷ',
    type: 'textarea',
    access: sealed,
    admin: { readOnly: true, condition: isSet('reason'), disableBulkEdit: true },
  },
];
