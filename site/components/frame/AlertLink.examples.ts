import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE } from '#site/components/examples/samples.ts';
import type { AlertView } from '#site/model/alert.ts';

export const examples: Example<{ shown: Pick<AlertView, 'level' | 'title'> }>[] = [
  { name: 'Để biết', props: { shown: { level: 'info', title: 'Sáng thứ Hai cổng tạm dừng để nâng cấp' } } },
  {
    name: 'Cảnh báo',
    props: { shown: { level: 'warning', title: 'Có kẻ lập tài khoản giả để nhận ủng hộ' } },
  },
  { name: 'Khẩn cấp, tên dài', props: { shown: { level: 'danger', title: LONG_TITLE } } },
];
