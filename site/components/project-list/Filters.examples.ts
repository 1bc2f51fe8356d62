import type { Example } from '#site/components/examples/example.ts';
import type { Filter } from '#site/model/project-facets.ts';
import type { ProjectList } from '#site/model/project-list.ts';

const filters: Filter[] = [
  {
    label: 'Tình trạng',
    current: 'Đang vận động',
    links: [
      { href: '/cong-trinh/', label: 'Mọi tình trạng', current: false },
      { href: '/cong-trinh/trang-thai/van-dong/', label: 'Đang vận động', count: 4, current: true },
    ],
  },
  {
    label: 'Loại',
    links: [{ href: '/cong-trinh/loai/cau/', label: 'Cầu dân sinh', count: 3, current: false }],
  },
];

export const examples: Example<{ filters: Filter[]; chosen: ProjectList['chosen'] }>[] = [
  { name: 'Chưa lọc', props: { filters, chosen: [] } },
];
