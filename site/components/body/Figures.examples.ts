import type { Example } from '#site/components/examples/example.ts';

interface Props {
  items: { value: string; label: string }[];
  asOf?: string;
}

const one = { value: '211', label: 'công trình thanh niên' };

export const examples: Example<Props>[] = [
  { name: 'Một con số', props: { items: [one] } },
  {
    name: 'Nhiều con số, lời dài',
    props: {
      items: [
        ...[one, { value: '165.214', label: 'cây xanh được trồng' }, { value: '51 km', label: 'đường' }],
        { value: '1.240.500.000 đồng', label: 'vận động được cho học sinh, sinh viên có hoàn cảnh khó khăn' },
        { value: '104.180', label: 'lượt đoàn viên' },
      ],
      asOf: 'Số liệu đến 30/06/2023',
    },
  },
];
