import type { Example } from '#site/components/examples/example.ts';
import { LATER, LONG_SAPO, MOMENT } from '#site/components/examples/samples.ts';
import type { FigureChangeView } from '#site/model/records.ts';

export const examples: Example<{ changes: FigureChangeView[] }>[] = [
  {
    name: 'Một lần ngắn, một lần lý do dài',
    props: {
      changes: [
        {
          ...{ at: LATER, figure: 'Dự toán', before: '40.000.000đ', after: '52.400.000đ' },
          ...{ role: 'người duyệt', reason: LONG_SAPO },
        },
        {
          ...{ at: MOMENT, figure: 'Số người thụ hưởng', before: 'chưa có', after: '26' },
          ...{ role: 'biên tập', reason: 'Xã rà soát lại.' },
        },
      ],
    },
  },
];
