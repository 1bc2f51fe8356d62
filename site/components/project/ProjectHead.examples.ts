import type { Example } from '#site/components/examples/example.ts';
import { DAY, FIGURE, LONG_FIGURE, LONG_SAPO, LONG_TITLE, SAPO } from '#site/components/examples/samples.ts';
import type { Link } from '#site/model/card.ts';
import type { Figure } from '#site/model/picture.ts';
import type { ProjectLead } from '#site/model/project-lead.ts';
import { qrDrawing } from '#site/model/qr-drawing.ts';
import type { StandingView } from '#site/model/standing-view.ts';

interface Props {
  title: string;
  sapo: string;
  type: Link;
  lead: ProjectLead;
  standing: StandingView;
  hero?: Figure;
}

const url = 'https://tinhdoan.example/cong-trinh/mau-1/';
const type: Link = { href: '/cong-trinh/loai/nha/', label: 'Nhà nhân ái' };

const appealing: StandingView = {
  status: { value: 'appealing', label: 'Đang vận động', href: '/cong-trinh/trang-thai/van-dong/' },
  ...{ proof: DAY, badges: [], reports: [] },
};

const badges = [
  { label: 'Quá hạn báo cáo', why: 'Chưa công khai: Báo cáo tiến độ, hạn ngày 26/09/2023.', warning: true },
  { label: 'Chậm tiến độ', why: 'Đã quá ngày dự kiến mà chưa thực hiện: Khởi công.', warning: true },
];

const usual: Props = {
  title: 'Nhà nhân ái ở xã Nam Cường',
  sapo: SAPO,
  type,
  lead: {
    people: 'Cho một gia đình bốn người',
    place: 'Xã Nam Cường, huyện Chợ Đồn, tỉnh Bắc Kạn',
    raised: {
      received: '41,5 triệu đồng',
      goal: '81,82 triệu đồng',
      progress: { value: 50, max: 100, text: 'Đã nhận 50% mục tiêu' },
    },
    until: 'Nhận đến hết ngày 30/08/2023',
    action: { href: '#cach-giup', label: 'Ủng hộ công trình này' },
    paper: { url, qr: qrDrawing(url) },
  },
  standing: appealing,
  hero: LONG_FIGURE,
};

export const examples: Example<Props>[] = [
  { name: 'Đang vận động', props: usual },
  {
    name: 'Tên dài, quá hạn',
    props: { ...usual, title: LONG_TITLE, sapo: LONG_SAPO, hero: FIGURE, standing: { ...appealing, badges } },
  },
  {
    name: 'Chưa có ảnh, chưa có bằng chứng',
    props: {
      ...usual,
      hero: undefined,
      standing: { ...appealing, proof: undefined },
      lead: { paper: usual.lead.paper, action: { href: '#nhat-ky', label: 'Theo dõi nhật ký' } },
    },
  },
];
