import type { Example } from '#site/components/examples/example.ts';
import { LONG_SAPO } from '#site/components/examples/samples.ts';
import type { SearchPage } from '#site/model/search-page.ts';

type Props = Pick<SearchPage, 'signposts' | 'places'>;

const signpost = { href: '/van-ban/', label: 'Văn bản', about: 'Tìm theo số, loại, năm ban hành.' };
const place = { href: '/cong-trinh/dia-ban/ho-xanh/', label: 'Xã Hồ Xanh' };

export const examples: Example<Props>[] = [
  { name: 'Một lối', props: { signposts: [signpost], places: [] } },
  {
    name: 'Lời dài, địa danh cũ',
    props: {
      signposts: [signpost, { ...signpost, label: 'Sổ đóng góp', about: LONG_SAPO }],
      places: [{ text: 'Xã Bản Cũ nay thuộc xã Hồ Xanh.', link: place }],
    },
  },
];
