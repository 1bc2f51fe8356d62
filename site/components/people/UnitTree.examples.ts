import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE } from '#site/components/examples/samples.ts';
import type { UnitNode } from '#site/model/structure-page.ts';

const node = (label: string, children: UnitNode[] = []): UnitNode => ({
  link: { href: '/don-vi/don-vi-mau/', label },
  children,
});

const communes = Array.from({ length: 12 }, (_, at) => node(`Đoàn xã Mẫu ${at + 1}`));

export const examples: Example<{ nodes: UnitNode[] }>[] = [
  { name: 'Một đơn vị', props: { nodes: [node('Ban Xây dựng Đoàn')] } },
  {
    name: 'Ba cấp, rất nhiều đơn vị, tên dài',
    props: {
      nodes: [node('Huyện Đoàn Mẫu', [...communes, node('Đoàn xã Mẫu', [node(LONG_TITLE)])])],
    },
  },
];
