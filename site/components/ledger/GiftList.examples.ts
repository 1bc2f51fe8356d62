import type { Example } from '#site/components/examples/example.ts';
import { DAY } from '#site/components/examples/samples.ts';
import type { PostingRow } from '#site/model/posting-row.ts';

const gift = (number: number, change: Partial<PostingRow> = {}): PostingRow => ({
  number,
  href: `/cong-trinh/mau-1/so-dong-gop/trang-1/#khoan-${number}`,
  on: DAY,
  name: 'Nông Văn H***',
  bucket: 'received',
  bucketLabel: 'Tiền đã nhận',
  what: '200.000 đồng',
  evidence: [],
  ...change,
});

export const GIFTS: PostingRow[] = [
  gift(3, { message: 'Mong các cháu sớm có cầu đi học.' }),
  gift(2, {
    name: 'Tập thể cán bộ, giáo viên và học sinh Trường Phổ thông Dân tộc bán trú mẫu',
    what: '5.000.000 đồng',
  }),
  gift(1, {
    bucket: 'goods',
    bucketLabel: 'Hiện vật, ngày công đã nhận',
    what: '50 bao xi măng',
    worth: '4.500.000 đồng',
  }),
];

export const examples: Example<{ gifts: PostingRow[] }>[] = [
  { name: 'Vài khoản', props: { gifts: GIFTS } },
  { name: 'Một khoản', props: { gifts: GIFTS.slice(0, 1) } },
];
