import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE, TITLE } from '#site/components/examples/samples.ts';
import type { Link } from '#site/model/card.ts';

type Props = { label: string; newer?: Link; older?: Link; newerLabel?: string; olderLabel?: string };

const newer: Link = { href: '/tin-tuc/bai-mau-1/', label: TITLE };
const older: Link = { href: '/tin-tuc/bai-mau-2/', label: LONG_TITLE };
const labels = { newerLabel: 'Tin mới hơn', olderLabel: 'Tin cũ hơn' };

export const examples: Example<Props>[] = [
  { name: 'Hai phía', props: { label: 'Tin cùng chuyên mục (mẫu 1)', newer, older, ...labels } },
  { name: 'Chỉ có tin cũ hơn', props: { label: 'Tin cùng chuyên mục (mẫu 2)', older, ...labels } },
];
