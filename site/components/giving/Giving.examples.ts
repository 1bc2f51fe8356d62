import type { Example } from '#site/components/examples/example.ts';
import type { GivingView } from '#site/model/giving.ts';
import type { InKindView } from '#site/model/in-kind.ts';
import type { ProjectPage } from '#site/model/project-page.ts';

interface Props {
  id?: string;
  giving?: GivingView;
  withheld?: string;
  needs: InKindView[];
  surplus?: string;
  legalBasis?: string;
  contact: ProjectPage['contact'];
  size: number;
}

const needs: InKindView[] = [
  {
    ...{ item: 'Xi măng', wanted: '80 bao', promised: '10 bao', received: '50 bao', missing: '30 bao' },
    progress: { value: 62, max: 100, text: 'Xi măng: đã nhận 62%' },
  },
  {
    ...{
      item: 'Ngày công',
      wanted: '40 công',
      promised: '0 công',
      received: '40 công',
      note: 'Chủ nhật hằng tuần',
    },
    progress: { value: 100, max: 100, text: 'Ngày công: đã đủ' },
  },
];

const contact = { text: 'Huyện Đoàn Chợ Đồn', phone: { href: 'tel:+842090000000', label: '0209 000 0000' } };

const sample = { png: '/mau/ma-qr.png', alt: 'Mã mẫu: không chuyển tiền được' };

const giving: GivingView = {
  ...{ bank: 'Ngân hàng Mẫu', number: '0000000000', holder: 'TINH DOAN MAU', memo: 'CT1X' },
  ...{ code: { ...sample, svg: '/mau/ma-qr.svg' }, until: 'Nhận đến hết ngày 30/08/2023.' },
  presets: [
    { label: '100.000đ', amount: '100000', ...sample },
    { label: '500.000đ', amount: '500000', ...sample },
  ],
};

export const examples: Example<Props>[] = [
  { name: 'Đang nhận', props: { id: 'mau-giup-0', giving, ...{ needs, contact, size: 660 } } },
  {
    name: 'Tạm dừng nhận, còn cần hiện vật',
    props: {
      id: 'mau-giup-1',
      withheld: 'Chưa công khai mã ủng hộ: tài khoản nhận đóng góp đang chờ người thứ hai kiểm tra.',
      ...{ needs, contact, size: 660 },
      surplus: 'Chuyển cho công trình cùng loại trong huyện, có công bố.',
      legalBasis: 'Nghị định 93/2021/NĐ-CP',
    },
  },
  {
    name: 'Không cần gì nữa',
    props: { id: 'mau-giup-2', withheld: 'Công trình đã đủ kinh phí.', needs: [], contact, size: 660 },
  },
];
