import { ENTRIES_IN_FEED } from './feed.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

export interface OfflinePage extends PageBase {
  title: string;
  about: string;
}

/** What a reader's own device holds is listed there; the page itself only says how that comes about. */
export function offlinePage(setting: Setting): OfflinePage {
  const title = 'Đọc khi mất mạng';
  const about =
    `Trình duyệt giữ lại những trang bạn đã mở và ${ENTRIES_IN_FEED} tin bài mới nhất để bạn đọc được cả khi ` +
    'không có mạng. Bản lưu chỉ nằm trên máy này. Có mạng trở lại, cổng tự kiểm tra và bỏ những trang đã gỡ.';
  return { ...pageBase(setting, { title, description: about, index: false, above: [] }), title, about };
}
