import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE } from '#site/components/examples/samples.ts';
import type { Official } from '#site/model/contact-page.ts';

export const examples: Example<{ officials: Official[] }>[] = [
  {
    name: 'Một đầu mối, chỉ có tên và việc',
    props: { officials: [{ name: 'Văn phòng Tỉnh Đoàn', title: 'Tiếp đoàn viên, nhận văn bản' }] },
  },
  {
    name: 'Hai đầu mối, đủ thông tin, rất dài',
    props: {
      officials: [
        {
          ...{ name: 'Ban Mẫu', title: 'Công trình thanh niên, tiếp nhận đóng góp' },
          ...{ phone: { text: '0209 000 0000', href: 'tel:02090000000' }, email: 'banmau@tinhdoan.example' },
        },
        {
          ...{ name: LONG_TITLE, title: 'Người phát ngôn', about: 'Cung cấp thông tin cho báo chí' },
          phone: { text: '0209 000 0000 (máy lẻ 12, giờ hành chính)' },
        },
      ],
    },
  },
];
