import type { Example } from '#site/components/examples/example.ts';
import { BRIDGE, LONG_SAPO, LONG_TITLE, SAPO } from '#site/components/examples/samples.ts';
import { INDICATORS } from '#site/components/progress/Indicators.examples.ts';
import type { FrontPage } from '#site/model/front-page.ts';

type Band = NonNullable<FrontPage['campaign']>;

const usual: Band = {
  theme: 'blue',
  href: '/chien-dich/mua-he-xanh-2023/',
  title: 'Chiến dịch Thanh niên tình nguyện hè 2023',
  slogan: 'Tuổi trẻ chung tay xây dựng nông thôn mới',
  sapo: SAPO,
  span: '05/06/2023 – 10/08/2023',
  picture: BRIDGE,
  indicators: INDICATORS.slice(0, 3),
};

export const examples: Example<{ campaign: Band; id?: string }>[] = [
  { name: 'Thường gặp', props: { campaign: usual, id: 'mau-dai-1' } },
  {
    name: 'Tên dài, không ảnh, không chỉ tiêu',
    props: {
      campaign: {
        ...usual,
        theme: 'red',
        title: LONG_TITLE,
        sapo: LONG_SAPO,
        picture: undefined,
        indicators: [],
      },
      id: 'mau-dai-2',
    },
  },
];
