import type { PlainPage } from '#site/server/plain-page.ts';

/** What stands where there is no preview to show. Takes fixed texts only. */
export const PREVIEW_PAGES = {
  notFound: {
    title: 'Không có bản xem trước ở đây',
    text: 'Hãy mở bản xem trước từ bàn biên tập, hoặc từ đường dẫn mà tòa soạn đã gửi.',
  },
  ended: {
    title: 'Bản xem trước đã đóng',
    text: 'Phiên xem trước đã hết hạn hoặc đã được đóng. Hãy mở lại từ bàn biên tập, hoặc từ đường dẫn mà tòa soạn đã gửi.',
  },
  notAllowed: { title: 'Không nhận thao tác này', text: 'Bản xem trước chỉ để đọc.' },
  notReady: { title: 'Bản xem trước đang được chuẩn bị', text: 'Mời bạn thử lại sau ít giây.' },
  failed: {
    title: 'Trang này chưa dựng được',
    text: 'Lỗi đã được ghi lại. Nếu xuất bản lúc này, trang công khai cũng sẽ không dựng được.',
  },
} as const satisfies Record<string, PlainPage>;
