/** In the order in which they are asked: what a mail server answers, or what kept us from reaching it. */
const SAID: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^Địa chỉ thư không hợp lệ/u, 'Địa chỉ thư viết sai. Hãy sửa trong mục Người dùng.'],
  [
    /\b5\.1\.[0136]\b|user unknown|no such user|mailbox (?:not found|unavailable)|does not exist/iu,
    'Không có hộp thư này. Hãy kiểm tra địa chỉ trong mục Người dùng.',
  ],
  [/\b[45]\.2\.2\b|\b552\b|quota|mailbox full/iu, 'Hộp thư người nhận đã đầy.'],
  [
    /\b535\b|invalid login|EAUTH|authentication/iu,
    'Máy chủ thư không nhận tài khoản gửi của cổng. Hãy kiểm tra cấu hình SMTP_URL.',
  ],
  [
    /ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|timeout|timed out|socket/iu,
    'Không kết nối được với máy chủ thư.',
  ],
  [/\b5\.7\.\d+\b|spam|blocked|policy/iu, 'Máy chủ của người nhận từ chối thư của cổng.'],
  [/rejected|\b55\d\b/iu, 'Máy chủ thư từ chối thư này.'],
];

/** Why a mail did not arrive, for whoever can do something about it. The server's own words are in the worker's log. */
export const sayMailFailure = (error: string): string =>
  SAID.find(([pattern]) => pattern.test(error))?.[1] ??
  'Máy chủ thư báo lỗi. Chi tiết có trong nhật ký máy chủ.';
