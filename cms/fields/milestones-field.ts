import type { ArrayField } from 'payload';
import type { Stage } from '#contract/faces/project.ts';
import { dayField } from './day-field.ts';
import { shownPictureField } from './shown-picture-field.ts';

const STAGE_LABELS: Record<Stage, string> = {
  survey: 'Khảo sát',
  appeal: 'Vận động',
  start: 'Khởi công',
  building: 'Thi công',
  handover: 'Khánh thành, bàn giao',
  upkeep: 'Bảo trì',
};

/** The stages of a project. Its public status follows from the dates, it is never chosen. */
export const milestonesField: ArrayField = {
  name: 'milestones',
  label: 'Tiến độ',
  labels: { singular: 'Giai đoạn', plural: 'Giai đoạn' },
  type: 'array',
  admin: {
    description: 'Trạng thái trên trang (kêu gọi, thi công, hoàn thành) tự suy ra từ các ngày đã làm ở đây.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'stage',
          label: 'Giai đoạn',
          type: 'select',
          required: true,
          options: Object.entries(STAGE_LABELS).map(([value, label]) => ({ value, label })),
          admin: { width: '34%' },
        },
        dayField('doneOn', { label: 'Đã làm ngày', width: '33%' }),
        dayField('plannedOn', { label: 'Dự kiến ngày', width: '33%' }),
      ],
    },
    { name: 'note', label: 'Ghi chú', type: 'text' },
    {
      name: 'lateReason',
      label: 'Vì sao chậm',
      type: 'text',
      maxLength: 300,
      admin: { description: 'Hiện cho mọi người khi đã qua ngày dự kiến mà chưa xong.' },
    },
    shownPictureField('picture', 'Ảnh'),
  ],
};
