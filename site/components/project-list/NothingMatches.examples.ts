import type { Example } from '#site/components/examples/example.ts';
import type { ProjectList } from '#site/model/project-list.ts';

export const examples: Example<NonNullable<ProjectList['empty']>>[] = [
  { name: 'Chưa có công trình nào', props: { text: 'Chưa có công trình nào được công bố.', ways: [] } },
  {
    name: 'Lọc mà không thấy, có lối ra',
    props: {
      text: 'Không có công trình nào là cầu dân sinh, năm 2023, đang cần giúp.',
      ways: [
        { href: '/cong-trinh/loai/cau/', label: 'Mọi cầu dân sinh', count: 3, current: false },
        { href: '/cong-trinh/', label: 'Mọi công trình', current: false },
      ],
    },
  },
];
