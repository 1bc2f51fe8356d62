import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE, TITLE } from '#site/components/examples/samples.ts';
import type { SeriesPlace } from '#site/model/series-pages.ts';

const series = { href: '/loat-bai/mau/', label: 'Người trẻ ở lại' };
const before = { href: '/tin-tuc/bai-mau-1/', label: TITLE };
const after = { href: '/tin-tuc/bai-mau-2/', label: LONG_TITLE };

export const examples: Example<{ place: SeriesPlace }>[] = [
  { name: 'Ở giữa', props: { place: { series, part: 'Kỳ 3', before, after } } },
  { name: 'Kỳ đầu, chưa có kỳ sau', props: { place: { series, part: 'Kỳ 1' } } },
];
