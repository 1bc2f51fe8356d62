import type { Example } from '#site/components/examples/example.ts';
import type { PlayerState } from '#site/scripts/listen/player.ts';

/** Where a device has no Vietnamese voice there is no bar. */
export const examples: Example<{ state?: PlayerState; note?: string }>[] = [
  { name: 'Máy có giọng tiếng Việt', props: {} },
  { name: 'Đang đọc', props: { state: 'speaking' } },
  { name: 'Đang dừng', props: { state: 'paused' } },
  { name: 'Chưa đọc được', props: { note: 'Chưa tải được phần đọc, hãy thử lại khi có mạng.' } },
];
