import type { Example } from '#site/components/examples/example.ts';
import type { BudgetView } from '#site/model/budget.ts';

const budget: BudgetView = {
  lines: [
    {
      ...{
        item: 'Gạch xây',
        source: 'Đóng góp của cộng đồng',
        unit: 'viên',
        quantity: '9.000',
        unitPrice: '1.600',
      },
      ...{ planned: '14.400.000', received: '5.000.000', spent: '2.400.000' },
      evidence: [{ href: '/tep/1/hoa-don.pdf', title: 'Hóa đơn gạch', note: 'PDF, 80 KB' }],
    },
    {
      ...{ item: 'Công thợ mộc dựng khung và lợp mái, kể cả vận chuyển', unit: 'công', quantity: '40' },
      ...{ unitPrice: '350.000', planned: '14.000.000', received: '0', spent: '0', evidence: [] },
    },
  ],
  total: { planned: '28.400.000', received: '5.000.000', spent: '2.400.000' },
  hasFlow: true,
};

export const examples: Example<{ budget: BudgetView }>[] = [
  { name: 'Có thu và chi', props: { budget } },
  { name: 'Mới có dự toán', props: { budget: { ...budget, hasFlow: false } } },
];
