import type { Example } from '#site/components/examples/example.ts';
import { DAY } from '#site/components/examples/samples.ts';
import type { SumsView } from '#site/model/sums.ts';

const sum = (short: string, exact?: string) => ({ short, exact });

const full: SumsView = {
  planned: sum('96,82 triệu đồng', '96.820.000 đồng'),
  full: sum('81,82 triệu đồng', '81.820.000 đồng'),
  minimum: sum('65 triệu đồng', '65.000.000 đồng'),
  buckets: [
    {
      bucket: 'promised',
      label: 'Đã hứa, chưa nhận',
      note: 'không tính là đã nhận',
      sum: sum('10 triệu đồng', '10.000.000 đồng'),
    },
    { bucket: 'received', label: 'Tiền đã nhận', sum: sum('41,5 triệu đồng', '41.500.000 đồng') },
    { bucket: 'spent', label: 'Đã chi', sum: sum('0 đồng') },
  ],
  left: sum('41,5 triệu đồng', '41.500.000 đồng'),
  progress: [
    { value: 63, max: 100, text: 'Đã nhận 63% mức tối thiểu để khởi công' },
    { value: 50, max: 100, text: 'Đã nhận 50% mục tiêu' },
  ],
  valueInKind: sum('5 triệu đồng', '5.000.000 đồng'),
  asOf: DAY,
};

export const examples: Example<{ sums: SumsView }>[] = [
  { name: 'Đang vận động', props: { sums: full } },
  { name: 'Chưa có khoản nào', props: { sums: { buckets: [], progress: [] } } },
];
