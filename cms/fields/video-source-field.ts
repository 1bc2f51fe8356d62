import type { GroupField } from 'payload';

/** Where a video lies. Readers' browsers ask that host only once they tap. */
export const videoSourceField: GroupField = {
  name: 'source',
  label: 'Video ở đâu',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'host',
          label: 'Nơi đăng',
          type: 'select',
          required: true,
          defaultValue: 'youtube',
          options: [
            { value: 'youtube', label: 'YouTube' },
            { value: 'facebook', label: 'Facebook' },
          ],
          admin: { width: '40%', isClearable: false },
        },
        {
          name: 'video',
          label: 'Mã video',
          type: 'text',
          required: true,
          maxLength: 40,
          validate: (value: unknown) =>
            typeof value === 'string' && /^[A-Za-z0-9_-]{6,40}$/u.test(value)
              ? true
              : 'Chỉ dán mã video: phần sau “v=” (YouTube) hoặc dãy số (Facebook), không dán cả địa chỉ.',
          admin: { width: '60%' },
        },
      ],
    },
  ],
};
