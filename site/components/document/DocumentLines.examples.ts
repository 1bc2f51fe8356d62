import type { Example } from '#site/components/examples/example.ts';
import { DAY, LONG_TITLE } from '#site/components/examples/samples.ts';
import type { DocumentRow } from '#site/model/document-row.ts';

const row: DocumentRow = {
  href: '/van-ban/to-chuc-thang-thanh-nien-1/',
  number: '25-KH/TĐTN-BTG',
  type: 'Kế hoạch',
  title: 'Tổ chức Tháng Thanh niên',
  issued: DAY,
};

export const examples: Example<{ rows: DocumentRow[] }>[] = [
  { name: 'Vài văn bản', props: { rows: [row, { ...row, title: LONG_TITLE }] } },
];
