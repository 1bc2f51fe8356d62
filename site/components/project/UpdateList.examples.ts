import type { Example } from '#site/components/examples/example.ts';
import { FIGURE, LONG_SAPO, MOMENT, words } from '#site/components/examples/samples.ts';
import type { UpdateView } from '#site/model/records.ts';

const update = (anchor: string, change: Partial<UpdateView> = {}): UpdateView => ({
  anchor,
  title: 'Đổ xong móng',
  at: MOMENT,
  body: [{ type: 'paragraph', children: words(LONG_SAPO) }],
  figures: [],
  ...change,
});

export const examples: Example<{ updates: UpdateView[] }>[] = [
  {
    name: 'Báo cáo có ảnh, rồi một dòng ngắn',
    props: {
      updates: [
        update('mau-nhat-ky-1', {
          label: 'Báo cáo tiến độ',
          figures: [FIGURE, FIGURE],
          author: 'Bí thư Đoàn xã',
          unit: { href: '/don-vi/nam-cuong/', label: 'Đoàn xã Nam Cường' },
        }),
        update('mau-nhat-ky-2', { title: 'Chở gạch đến chân công trình' }),
      ],
    },
  },
];
