import { localStamp } from '#contract/text/dates.ts';
import type { PublicationStatus } from '#cms/publishing/status/publication-status.ts';

/** After so long without a sign of life the publisher counts as stopped; it gives one every few seconds. */
export const SILENT_AFTER_SECONDS = 10;

export interface Saying {
  tone: 'quiet' | 'busy' | 'good' | 'bad';
  text: string;
  /** The page, once it can be looked at. */
  url: string | null;
}

/** What an editor is told about where the last published change is. */
export function sayStatus(status: PublicationStatus, now: string): Saying {
  const { state, at, url, message, removal } = status;
  switch (state) {
    case 'draft':
      return { tone: 'quiet', text: 'Chưa lên trang', url: null };
    case 'waiting':
      return { ...sayWaiting(isSilent(status), removal), url: null };
    case 'live':
      return { tone: 'good', text: `Đã lên trang lúc ${sayMoment(at, now)}`, url };
    case 'withdrawn':
      return { tone: 'quiet', text: `Đã gỡ khỏi trang lúc ${sayMoment(at, now)}`, url: null };
    case 'failed':
      return {
        tone: 'bad',
        text: `Chưa lên trang được: ${message ?? 'không rõ nguyên nhân'}. Bạn đọc vẫn thấy bản trước.`,
        url: null,
      };
  }
}

/** True if nothing will happen before somebody starts the publisher again. */
export function isSilent({
  publisherSilentSeconds,
}: Pick<PublicationStatus, 'publisherSilentSeconds'>): boolean {
  return publisherSilentSeconds === null || publisherSilentSeconds > SILENT_AFTER_SECONDS;
}

function sayWaiting(silent: boolean, removal: boolean): Omit<Saying, 'url'> {
  if (!silent) return { tone: 'busy', text: removal ? 'Đang gỡ khỏi trang…' : 'Đang đưa lên trang…' };
  const then = removal ? 'bài sẽ tự được gỡ' : 'bài sẽ tự lên trang';
  return { tone: 'bad', text: `Đã lưu. Máy xuất bản chưa trả lời; ${then} khi máy chạy lại.` };
}

/** "10:32:05" on the same day, else "10:32:05 ngày 14/03/2023", by the clock in Viet Nam. */
function sayMoment(at: string | null, now: string): string {
  if (!at) return '';
  const [day = '', time = ''] = localStamp(at).split('T');
  const clock = time.slice(0, 8);
  if (day === localStamp(now).slice(0, 10)) return clock;
  const [year, month, date] = day.split('-');
  return `${clock} ngày ${date}/${month}/${year}`;
}
