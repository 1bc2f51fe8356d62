import type { Example } from '#site/components/examples/example.ts';
import { DAY, LATER, LONG_TITLE } from '#site/components/examples/samples.ts';
import type { Link } from '#site/model/card.ts';
import type { Stamp } from '#site/model/stamp.ts';

interface Props {
  belongs: { label: string; links: Link[] }[];
  published: Stamp;
  updated?: Stamp;
}

const units: Link[] = [
  { href: '/don-vi/ba-be/', label: 'Huyện Đoàn Ba Bể' },
  { href: '/don-vi/mau/', label: LONG_TITLE },
];

export const examples: Example<Props>[] = [
  { name: 'Chỉ có ngày', props: { belongs: [], published: DAY } },
  {
    name: 'Của nhiều đơn vị, đã cập nhật',
    props: {
      belongs: [
        { label: 'Chiến dịch', links: [{ href: '/chien-dich/mau/', label: 'Mùa hè xanh 2023' }] },
        { label: 'Đơn vị', links: units },
      ],
      ...{ published: DAY, updated: LATER },
    },
  },
];
