import type { Example } from '#site/components/examples/example.ts';
import type { SearchFilters } from '#site/model/search-filters.ts';

const link = (label: string, count: string, current = false) => ({
  ...{ href: '/tim-kiem/?q=cau', label, count, current },
});

/** One only: it is a landmark with a name, and what is chosen has an id. */
export const examples: Example<SearchFilters>[] = [
  {
    name: 'Đang lọc theo loại và năm, còn nhiều lựa chọn',
    props: {
      kinds: [link('Tất cả', 'hơn 500'), link('Tin bài', '124', true), link('Công trình', '12')],
      rows: [
        { label: 'Chuyên mục', links: [link('Tình nguyện', '40'), link('Xây dựng Đoàn', '31')] },
        { label: 'Địa bàn', links: [link('Huyện Ba Bể', '9'), link('Xã Quảng Khê, huyện Ba Bể', '3')] },
      ],
      chosen: [{ href: '/tim-kiem/?q=cau&loai=tin', label: 'Năm 2023' }],
    },
  },
];
