import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE, words } from '#site/components/examples/samples.ts';
import type { BlockView } from '#site/model/block-view.ts';

type Table = Extract<BlockView, { type: 'table' }>;

const cells = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ header: at === 0, children: words(`Cột số ${at + 1}`) }));

export const examples: Example<{ table: Table }>[] = [
  { name: 'Không tên, không đề mục', props: { table: { type: 'table', head: [], rows: [cells(2)] } } },
  {
    name: 'Tên dài, rất nhiều cột',
    props: {
      table: {
        ...{ type: 'table', caption: LONG_TITLE, rows: [cells(12), cells(12)] },
        head: Array.from({ length: 12 }, (_, at) => words(`Chỉ tiêu ${at + 1}`)),
      },
    },
  },
];
