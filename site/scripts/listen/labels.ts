import type { PlayerState } from './player.ts';

/** What the button says that starts and holds the reading aloud. */
export const LISTEN_LABELS: Record<PlayerState, string> = {
  silent: 'Nghe bài này',
  speaking: 'Tạm dừng',
  paused: 'Nghe tiếp',
};
