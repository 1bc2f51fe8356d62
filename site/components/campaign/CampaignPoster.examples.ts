import type { Example } from '#site/components/examples/example.ts';
import { BRIDGE, LONG_SAPO, LONG_TITLE, SAPO } from '#site/components/examples/samples.ts';
import type { CampaignCard, Link } from '#site/model/card.ts';

const usual: CampaignCard = {
  theme: 'green',
  href: '/chien-dich/mua-he-xanh-2023/',
  title: 'Mùa hè xanh 2023',
  slogan: 'Về bản, làm việc có tên',
  sapo: SAPO,
  span: '05/06/2023 – 10/08/2023',
  picture: BRIDGE,
};

const CHILDREN: Link[] = [
  { href: '/chien-dich/tiep-suc-mua-thi/', label: 'Tiếp sức mùa thi 2023' },
  { href: '/chien-dich/hoa-phuong-do/', label: 'Hoa phượng đỏ 2023' },
];

interface Props {
  card: CampaignCard;
  children?: Link[];
  look?: 'lead' | 'usual' | 'small';
}

export const examples: Example<Props>[] = [
  {
    name: 'Mở đầu danh sách',
    props: { card: { ...usual, theme: 'blue' }, children: CHILDREN, look: 'lead' },
  },
  { name: 'Thường gặp', props: { card: usual } },
  { name: 'Năm cũ', props: { card: { ...usual, theme: 'teal' }, look: 'small' } },
  {
    name: 'Tên dài, không ảnh, không khẩu hiệu',
    props: {
      card: {
        ...usual,
        theme: 'red',
        title: LONG_TITLE,
        sapo: LONG_SAPO,
        slogan: undefined,
        picture: undefined,
      },
      look: 'lead',
    },
  },
  {
    name: 'Năm cũ, tên dài, không ảnh',
    props: { card: { ...usual, theme: 'violet', title: LONG_TITLE, picture: undefined }, look: 'small' },
  },
];
