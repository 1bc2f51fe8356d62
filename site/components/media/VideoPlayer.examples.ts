import type { Example } from '#site/components/examples/example.ts';
import { BRIDGE, LONG_TITLE, TITLE } from '#site/components/examples/samples.ts';
import { videoAt, type VideoView } from '#site/model/video.ts';

/** No frame is allowed on the page of examples: a tap shows an empty one. */
const address = 'https://www.youtube.com/watch?v=minhhoa-001';

export const examples: Example<{ video: VideoView }>[] = [
  { name: 'Xem tại chỗ', props: { video: videoAt(address, TITLE, BRIDGE) } },
  { name: 'Không có ảnh bìa', props: { video: videoAt(address, TITLE) } },
  {
    name: 'Nơi khác, tên dài',
    props: { video: videoAt('https://video.example/phim', LONG_TITLE, BRIDGE) },
  },
];
