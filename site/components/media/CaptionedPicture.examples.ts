import type { Example } from '#site/components/examples/example.ts';
import { BRIDGE, FIGURE, LONG_FIGURE } from '#site/components/examples/samples.ts';
import type { Figure } from '#site/model/picture.ts';

const sizes = '100vw';

export const examples: Example<{ figure: Figure; sizes: string }>[] = [
  { name: 'Chú thích và người chụp', props: { figure: FIGURE, sizes } },
  { name: 'Chú thích dài', props: { figure: LONG_FIGURE, sizes } },
  { name: 'Chỉ có người chụp', props: { figure: { picture: BRIDGE, credit: 'Ảnh: Hà Linh' }, sizes } },
];
