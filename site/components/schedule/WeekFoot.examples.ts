import type { Example } from '#site/components/examples/example.ts';
import { LONG_SAPO, MOMENT } from '#site/components/examples/samples.ts';
import type { WeekView } from '#site/model/week-pages.ts';

/** One only: its ways to other weeks are a landmark of that name. */
export const examples: Example<{ week: WeekView }>[] = [
  {
    name: 'Có ghi chú dài, có tuần trước và tuần sau',
    props: {
      week: {
        ...{ span: '12/06/2023 – 18/06/2023', days: [], note: LONG_SAPO, updated: MOMENT },
        calendar: '/lich-cong-tac/2023-tuan-24.ics',
        newer: { href: '/lich-cong-tac/2023-tuan-25/', label: 'Tuần 25: 19/06/2023 – 25/06/2023' },
        older: { href: '/lich-cong-tac/2023-tuan-23/', label: 'Tuần 23: 05/06/2023 – 11/06/2023' },
      },
    },
  },
];
