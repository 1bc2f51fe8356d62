import type { Example } from '#site/components/examples/example.ts';
import { DAY } from '#site/components/examples/samples.ts';
import type { StatusView } from '#site/model/document-status.ts';

const of = (status: StatusView['status'], label: string): Example<{ status: StatusView }> => ({
  name: label,
  props: { status: { status, label, since: DAY } },
});

export const examples: Example<{ status: StatusView }>[] = [
  of('inForce', 'Còn hiệu lực'),
  of('future', 'Chưa có hiệu lực'),
  of('amended', 'Còn hiệu lực, được sửa đổi, bổ sung'),
  of('replaced', 'Bị thay thế'),
  of('ended', 'Hết hiệu lực'),
];
