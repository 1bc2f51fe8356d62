import { formatDay, localStamp } from '#contract/text/dates.ts';

/** Why words have not reached the desk. */
export type Failure = 'offline' | 'server' | 'signedOut' | 'otherUser' | 'busy' | 'refused';

/** Where the words in a form are. */
export type SaveState =
  | { type: 'saved'; at: string }
  /** Typed a moment ago; the autosave is about to begin. */
  | { type: 'typing' }
  | { type: 'saving' }
  | { type: 'failed'; why: Failure; message?: string }
  /** Somebody else has saved, and nothing here waits; `by` is null where nobody is named. */
  | { type: 'newer'; by: string | null; at: string }
  /** Somebody else has saved, and words here wait for a choice. */
  | { type: 'stale'; by: string | null; at: string };

export interface Saying {
  text: string;
  tone: 'quiet' | 'good' | 'bad';
}

const CAUSES: Record<Exclude<Failure, 'refused'>, string> = {
  offline: 'mất kết nối',
  server: 'bàn biên tập không trả lời, đang thử lại',
  signedOut: 'phiên đăng nhập đã hết',
  otherUser: 'trình duyệt đang đăng nhập bằng tài khoản khác',
  busy: 'bài đang được lưu từ nơi khác, đang thử lại',
};

/**
 * The line beside the buttons of the form.
 *
 * @param isKept whether the words lie on this machine as well
 * @param now decides whether a day is named
 */
export function saySaveState(state: SaveState, isKept: boolean, now: string): Saying {
  const whereItIs = isKept ? 'bài viết được giữ trên máy này' : 'đừng đóng trang này';
  switch (state.type) {
    case 'saved':
      return { text: `Đã lưu lúc ${sayTime(state.at, now)}`, tone: 'good' };
    case 'typing':
    case 'saving':
      return { text: 'Đang lưu…', tone: 'quiet' };
    case 'newer':
      return { text: `${state.by ?? 'Bàn biên tập'} vừa sửa lúc ${sayTime(state.at, now)}`, tone: 'quiet' };
    case 'stale':
      return {
        text: `${state.by ?? 'Bàn biên tập'} vừa sửa lúc ${sayTime(state.at, now)} – chưa lưu bản của bạn, ${whereItIs}`,
        tone: 'bad',
      };
    case 'failed': {
      const cause = state.why === 'refused' ? (state.message ?? 'bị từ chối') : CAUSES[state.why];
      return { text: `Chưa lưu được: ${cause.replace(/[.\s]+$/u, '')} – ${whereItIs}`, tone: 'bad' };
    }
  }
}

/** "10:32" today, "10:32, 21/11/2026" on other days, by the clock in Viet Nam. */
export function sayTime(at: string, now: string): string {
  const [stamp, today] = [localStamp(at), localStamp(now)];
  const clock = stamp.slice(11, 16);
  return stamp.slice(0, 10) === today.slice(0, 10) ? clock : `${clock}, ${formatDay(stamp)}`;
}
