/*
 * Pages for when there is no shelf to take a better one from. Their sheet is the only one whose name never
 * changes (site/public); they read well without it too, since it may be just what is missing.
 */

export interface PlainPage {
  title: string;
  text: string;
}

export const PLAIN_PAGES = {
  badRequest: {
    title: 'Địa chỉ không hợp lệ',
    text: 'Địa chỉ này có ký tự không đọc được. Mời bạn về trang chủ.',
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ nhầm hoặc trang đã chuyển đi nơi khác.',
  },
  notAllowed: { title: 'Không nhận thao tác này', text: 'Trang này chỉ để đọc.' },
  notOurForm: {
    title: 'Không nhận được thư này',
    text: 'Mời bạn mở trang Góp ý của cổng và gửi lại từ đó.',
  },
  letterTooLong: { title: 'Thư quá dài', text: 'Mời bạn quay lại và rút ngắn thư.' },
  letterUnsaid: {
    title: 'Chưa biết thư đã đến hay chưa',
    text: 'Mời bạn quay lại trang trước và bấm gửi lần nữa: thư gửi hai lần vẫn chỉ là một thư.',
  },
  tooLong: { title: 'Địa chỉ quá dài', text: 'Nếu đang tìm kiếm, bạn hãy dùng ít từ hơn.' },
  beingBuilt: { title: 'Trang đang được dựng lần đầu', text: 'Mời bạn quay lại sau ít phút.' },
  rests: {
    title: 'Mục này tạm nghỉ',
    text: 'Các trang khác vẫn đọc được như thường. Mời bạn thử lại sau ít phút.',
  },
  failed: { title: 'Máy chủ gặp lỗi', text: 'Lỗi đã được ghi lại. Mời bạn thử lại sau ít phút.' },
} as const satisfies Record<string, PlainPage>;

const HOME = '\n<p><a href="/">Về trang chủ</a></p>';

/** A whole HTML page. Takes fixed texts only: nothing of a request ever goes in here. */
export function plainPage({ title, text }: PlainPage, { leadsHome } = { leadsHome: true }): Buffer {
  return Buffer.from(`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/trang-don.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>${leadsHome ? HOME : ''}
</main>
</body>
</html>
`);
}
