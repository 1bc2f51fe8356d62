import type { Example } from '#site/components/examples/example.ts';
import type { OfficersView, OfficerView } from '#site/model/officers.ts';

const now: OfficerView = { name: 'Nông Thị Mẫu', title: 'Bí thư', term: 'từ 12/10/2022' };
const former: OfficerView = { name: 'Lý Văn Mẫu', title: 'Bí thư', term: '12/10/2017 – 30/09/2022' };

export const examples: Example<{ title: string; id: string; officers: OfficersView }>[] = [
  {
    name: 'Đương nhiệm và các thời kỳ trước',
    props: { title: 'Ban Thường vụ', id: 'mau-can-bo-1', officers: { now: [now], former: [former] } },
  },
  {
    name: 'Chỉ có các thời kỳ trước',
    props: { title: 'Đơn vị đã giải thể', id: 'mau-can-bo-2', officers: { now: [], former: [former] } },
  },
];
