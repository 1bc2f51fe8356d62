import type { GroupField } from 'payload';

/** What a project comes to, as a number that can be added up over all projects. */
export const outputField: GroupField = {
  name: 'output',
  label: 'Khối lượng để cộng chung',
  type: 'group',
  admin: { description: 'Một con số và một đơn vị: “20” “bóng đèn”, “250” “m”.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'quantity', label: 'Số lượng', type: 'number', min: 0.001, admin: { width: '50%' } },
        { name: 'unit', label: 'Đơn vị tính', type: 'text', admin: { width: '50%' } },
      ],
    },
  ],
};

const degrees = (name: string, label: string, most: number) => ({
  name,
  label,
  type: 'number' as const,
  min: -most,
  max: most,
  admin: { width: '33%', step: 0.0001 },
});

/** A point on the map; for private houses no more than the commune. */
export const locationField: GroupField = {
  name: 'location',
  label: 'Vị trí trên bản đồ',
  type: 'group',
  admin: { description: 'Độ thập phân: 22,1470 và 105,8348. Nhà của hộ dân chỉ ghi điểm giữa xã.' },
  fields: [
    {
      type: 'row',
      fields: [
        degrees('latitude', 'Vĩ độ', 90),
        degrees('longitude', 'Kinh độ', 180),
        {
          name: 'precision',
          label: 'Chính xác đến (để trống: cấp xã)',
          type: 'select',
          options: [
            { value: 'commune', label: 'Cấp xã (nhà của hộ dân)' },
            { value: 'exact', label: 'Đúng chỗ (công trình chung)' },
          ],
          admin: { width: '33%' },
        },
      ],
    },
  ],
};
