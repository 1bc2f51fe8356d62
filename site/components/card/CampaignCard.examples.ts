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

export const examples: Example<{ card: CampaignCard; children?: Link[] }>[] = [
  { name: 'Thường gặp', props: { card: usual } },
  { name: 'Có chiến dịch con', props: { card: usual, children: CHILDREN } },
  {
    name: 'Tên dài, không ảnh, không khẩu hiệu',
    props: { card: { ...usual, title: LONG_TITLE, sapo: LONG_SAPO, slogan: undefined, picture: undefined } },
  },
];
