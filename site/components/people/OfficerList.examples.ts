import type { Example } from '#site/components/examples/example.ts';
import type { OfficerView } from '#site/model/officers.ts';

const usual: OfficerView = {
  name: 'Nông Thị Mẫu',
  title: 'Bí thư Tỉnh Đoàn',
  charge: 'Phụ trách chung; trực tiếp chỉ đạo công tác tổ chức, kiểm tra',
  phone: { text: '0209 000 0000', href: 'tel:+842090000000' },
  email: 'bithu@tinhdoan.example',
  term: 'từ 12/10/2022',
};

const long: OfficerView = {
  ...usual,
  name: 'Hoàng Triệu Thị Nguyệt Minh Mẫu',
  title:
    'Ủy viên Ban Chấp hành Trung ương Đoàn, Phó Bí thư Thường trực Tỉnh Đoàn, Chủ tịch Hội Liên hiệp Thanh niên Việt Nam tỉnh',
  email: 'chu-tich-hoi-lien-hiep-thanh-nien@tinhdoan.example',
};

export const examples: Example<{ officers: OfficerView[] }>[] = [
  { name: 'Một người, chỉ có tên và chức vụ', props: { officers: [{ name: 'Lý Mẫu', title: 'Bí thư' }] } },
  { name: 'Đủ thông tin, chức vụ dài', props: { officers: [usual, long] } },
];
