import type { Example } from '#site/components/examples/example.ts';
import { DAY, LONG_TITLE } from '#site/components/examples/samples.ts';
import type { Link } from '#site/model/card.ts';
import type { StandingView } from '#site/model/standing-view.ts';

const type: Link = { href: '/cong-trinh/loai/nha/', label: 'Nhà nhân ái' };

const appealing: StandingView = {
  status: { value: 'appealing', label: 'Đang vận động', href: '/cong-trinh/trang-thai/van-dong/' },
  ...{ proof: DAY, badges: [], reports: [] },
};

const badges = [
  { label: 'Quá hạn báo cáo', why: 'Chưa công khai: Báo cáo tiến độ, hạn ngày 26/09/2023.', warning: true },
  {
    label: 'Chậm tiến độ',
    why: 'Đã quá ngày dự kiến mà chưa thực hiện: Khởi công (18/06/2023).',
    warning: true,
  },
];

export const examples: Example<{ title: string; type: Link; standing: StandingView }>[] = [
  { name: 'Đang vận động', props: { title: 'Nhà nhân ái ở xã Nam Cường', type, standing: appealing } },
  { name: 'Tên dài, quá hạn', props: { title: LONG_TITLE, type, standing: { ...appealing, badges } } },
  {
    name: 'Chưa có bằng chứng',
    props: { title: 'Cầu dân sinh', type, standing: { ...appealing, proof: undefined } },
  },
];
