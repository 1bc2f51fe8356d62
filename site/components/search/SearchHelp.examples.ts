import type { Example } from '#site/components/examples/example.ts';
import { TOPIC } from '#site/components/examples/samples.ts';
import type { SearchHelp } from '#site/model/search-help.ts';

const help: SearchHelp = {
  instead: [{ href: '/tim-kiem/?q=cau', label: 'Tìm “cầu” (12 kết quả)' }],
  hints: ['Thử ít từ hơn, hoặc từ chung hơn.', 'Gõ không dấu cũng tìm được.'],
  topics: [TOPIC, { href: '/chuyen-muc/mau/', label: 'Xây dựng Đoàn' }],
  places: [{ href: '/cong-trinh/dia-ban/mau/', label: 'Huyện Mẫu' }],
  others: [{ href: '/van-ban/', label: 'Văn bản' }],
};

export const examples: Example<{ help: SearchHelp; isAfterSearch: boolean }>[] = [
  { name: 'Tìm mà không thấy', props: { help, isAfterSearch: true } },
  {
    name: 'Chưa tìm gì, ít lối đi',
    props: { help: { ...help, instead: [], places: [] }, isAfterSearch: false },
  },
];
