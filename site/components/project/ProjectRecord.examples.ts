import type { Example } from '#site/components/examples/example.ts';
import { DAY, LATER, LONG_SAPO, SAPO } from '#site/components/examples/samples.ts';
import type { ProjectPage } from '#site/model/project-page.ts';

interface Props {
  page: Pick<
    ProjectPage,
    'completion' | 'confirmations' | 'accounts' | 'changes' | 'contact' | 'paths' | 'standing'
  >;
  id: string;
  contactId: string;
}

const bare: Props['page'] = {
  completion: { files: [], isOwed: false },
  ...{ confirmations: [], accounts: [], changes: [] },
  contact: { text: 'Huyện Đoàn Chợ Đồn' },
  paths: {
    ...{ ledger: '/cong-trinh/mau-1/so-dong-gop/', notice: '/cong-trinh/mau-1/thong-bao/', id: '1' },
    ...{ feed: '/cong-trinh/mau-1/rss.xml', csv: '/cong-trinh/mau-1/so-dong-gop.csv', all: '/du-lieu-mo/' },
  },
  standing: {
    status: { value: 'appealing', label: 'Đang vận động', href: '/cong-trinh/trang-thai/van-dong/' },
    ...{ badges: [], reports: [] },
  },
};

const full: Props['page'] = {
  ...bare,
  completion: {
    files: [{ href: '/tep/1/nghiem-thu.pdf', title: 'Biên bản nghiệm thu', note: 'PDF, 2 trang, 80 KB' }],
    ...{ report: { href: '#mau-nhat-ky-1', label: 'Bàn giao nhà' }, isOwed: true },
  },
  confirmations: [{ on: '14/03/2023', by: 'Ủy ban nhân dân xã Nam Cường', text: LONG_SAPO }],
  accounts: ['Ngân hàng Mẫu, số 0000 0000 00: hai người đã kiểm tra, từ ngày 01/03/2023'],
  changes: [
    {
      ...{ at: LATER, figure: 'Dự toán', before: '40.000.000đ', after: '52.400.000đ' },
      ...{ role: 'người duyệt', reason: SAPO },
    },
  ],
  contact: {
    ...{ text: 'Huyện Đoàn Chợ Đồn', email: 'chodon@tinhdoan.example' },
    phone: { href: 'tel:+842090000000', label: '0209 000 0000' },
  },
  standing: {
    ...bare.standing,
    reports: [
      { label: 'Báo cáo tiến độ', due: DAY, rule: 'Mỗi tháng một lần khi đang thi công.', overdue: true },
      { label: 'Hồ sơ hoàn thành', due: DAY, rule: 'Trong 30 ngày từ khi hoàn thành.', overdue: false },
    ],
  },
};

export const examples: Example<Props>[] = [
  { name: 'Chưa có gì', props: { page: bare, id: 'mau-ho-so-1', contactId: 'mau-lien-he-1' } },
  {
    name: 'Đủ hồ sơ, có báo cáo quá hạn',
    props: { page: full, id: 'mau-ho-so-2', contactId: 'mau-lien-he-2' },
  },
];
