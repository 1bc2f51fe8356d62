import type { Example } from '#site/components/examples/example.ts';
import { DAY } from '#site/components/examples/samples.ts';
import type { OverviewFigures } from '#site/model/project-overview.ts';

export const examples: Example<OverviewFigures>[] = [
  {
    name: 'Tiền của nhiều công trình',
    props: {
      figures: [
        { label: 'Tiền đã nhận', value: { short: '1,24 tỷ đồng', exact: '1.240.500.000 đồng' } },
        { label: 'Đã chi', value: { short: '980,2 triệu đồng', exact: '980.200.000 đồng' } },
        { label: 'Hiện vật, ngày công đã nhận', value: { short: '0 đồng' } },
      ],
      asOf: DAY,
    },
  },
  {
    name: 'Một con số',
    props: { figures: [{ label: 'công trình đã hoàn thành', value: { short: '12' } }], asOf: DAY },
  },
];
