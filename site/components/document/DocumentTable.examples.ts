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

const long = { ...row, number: '1125-KHLN/TĐTN-BTG-UBKT&PTTN', title: LONG_TITLE };

export const examples: Example<{ rows: DocumentRow[]; caption: string }>[] = [
  {
    name: 'Văn bản mới',
    props: { rows: [row, long, { ...row, notice: 'Hết hiệu lực toàn bộ' }], caption: 'Văn bản mới ban hành' },
  },
];
