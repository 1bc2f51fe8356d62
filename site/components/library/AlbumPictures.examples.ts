import type { Example } from '#site/components/examples/example.ts';
import { BRIDGE, FIGURE, LONG_FIGURE, PORTRAIT } from '#site/components/examples/samples.ts';
import type { AlbumPicture } from '#site/model/album-page.ts';

const picture = (at: number, figure = FIGURE): AlbumPicture => ({
  ...figure,
  anchor: `anh-${at}`,
  isUpright: figure.picture === PORTRAIT,
  largest: BRIDGE.src,
});

const upright = { ...FIGURE, picture: PORTRAIT };

export const examples: Example<{ pictures: AlbumPicture[] }>[] = [
  { name: 'Một ảnh', props: { pictures: [picture(1)] } },
  {
    name: 'Ngang, đứng, lời dài, không có lời',
    props: {
      pictures: [
        picture(2),
        picture(3, upright),
        picture(4, LONG_FIGURE),
        picture(5, { ...FIGURE, caption: undefined, credit: undefined }),
        picture(6, upright),
      ],
    },
  },
];
