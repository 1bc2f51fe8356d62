import type { Example } from '#site/components/examples/example.ts';
import { DAY } from '#site/components/examples/samples.ts';
import type { StatusView } from '#site/model/document-status.ts';

const of = (status: StatusView['status'], label: string, link: string): Example<{ status: StatusView }> => ({
  name: label + link,
  props: { status: { status, label, link, since: DAY } },
});

export const examples: Example<{ status: StatusView }>[] = [
  of('inForce', 'Còn hiệu lực', ' từ ngày'),
  of('future', 'Chưa có hiệu lực', ', có hiệu lực từ ngày'),
  of('amended', 'Hết hiệu lực một phần', ', được sửa đổi, bổ sung từ ngày'),
  of('replaced', 'Hết hiệu lực toàn bộ', ', bị thay thế từ ngày'),
  of('ended', 'Hết hiệu lực toàn bộ', ' từ ngày'),
];
