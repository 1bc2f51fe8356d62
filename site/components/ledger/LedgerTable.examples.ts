import type { Example } from '#site/components/examples/example.ts';
import type { PostingRow } from '#site/model/posting-row.ts';
import { GIFTS } from './GiftList.examples.ts';

const [first, second, third] = GIFTS as [PostingRow, PostingRow, PostingRow];

const rows: PostingRow[] = [
  {
    ...first,
    purpose: 'Xi măng',
    reference: 'FT23073123456789',
    evidence: [{ href: '/tep/1/phieu-thu.pdf', title: 'Phiếu thu số 3', note: 'PDF, 80 KB' }],
    thanks: '/cam-on/mau/',
  },
  { ...second, cancelledBy: { link: { href: '#', label: 'khoản số 4' }, reason: 'Nhập trùng' } },
  {
    ...third,
    bucket: 'spent',
    bucketLabel: 'Đã chi',
    name: 'Cửa hàng vật liệu',
    overspending: 'chờ khoản đã hứa',
  },
];

export const examples: Example<{ rows: PostingRow[]; caption: string; isTheirPlace: boolean }>[] = [
  { name: 'Nhận, hủy, chi', props: { rows, caption: 'Mới nhất ở trên', isTheirPlace: false } },
];
