import type { Example } from '#site/components/examples/example.ts';
import { DAY, FIGURE, LONG_SAPO, LONG_TITLE } from '#site/components/examples/samples.ts';
import type { Figure } from '#site/model/picture.ts';
import type { Stamp } from '#site/model/stamp.ts';

interface Entry {
  title: string;
  on?: Stamp;
  text?: string;
  note?: string;
  done?: boolean;
  figure?: Figure;
}

export const examples: Example<{ entries: Entry[] }>[] = [
  {
    name: 'Đã qua, có ảnh, sắp tới',
    props: {
      entries: [
        { title: 'Khảo sát', on: DAY },
        { title: 'Khởi công', on: DAY, text: LONG_SAPO, figure: FIGURE },
        { title: 'Bàn giao', on: DAY, note: 'Dự kiến', done: false },
        { title: LONG_TITLE, note: 'Sắp tới', done: false },
      ],
    },
  },
];
