import type { Example } from '#site/components/examples/example.ts';
import { BRIDGE, DAY, HOUSE, LONG_TITLE, TITLE } from '#site/components/examples/samples.ts';
import type { AlbumCard, VideoCard } from '#site/model/library-cards.ts';

const album: AlbumCard = {
  ...{ href: '/thu-vien/anh/mau-1/', title: TITLE, at: DAY },
  ...{ count: '12 ảnh', picture: BRIDGE },
};

/** One only: its heading has an id. */
export const examples: Example<{ albums: AlbumCard[]; videos: VideoCard[] }>[] = [
  {
    name: 'Hai album, một video',
    props: {
      albums: [album, { ...album, title: LONG_TITLE, count: '1 ảnh' }],
      videos: [{ href: '/thu-vien/video/mau-1/', title: TITLE, at: DAY, picture: HOUSE }],
    },
  },
];
