import { relative } from 'node:path';
import { CHECKOUT, type Settings } from '../environment.ts';
import type { FirstLogin } from './first-run.ts';

export interface Running {
  database: string;
  login: FirstLogin | undefined;
  deskIsUp: boolean;
}

/** The one screen at the end of a start: what runs where, how to log in, how to stop. */
export function closingScreen(settings: Settings, { database, login, deskIsUp }: Running): string {
  const { siteUrl, cmsUrl, dataDir, mediaDir, smtpUrl } = settings;
  const here = (path: string) =>
    relative(CHECKOUT, path).startsWith('..') ? path : relative(CHECKOUT, path);
  const rows: [string, string][] = [
    ['Trang web', `${siteUrl}/`],
    [
      'Bàn biên tập',
      deskIsUp ? `${cmsUrl}/admin` : 'chưa chạy được, xem thông báo ở trên; trang web vẫn hoạt động',
    ],
    ['Cơ sở dữ liệu', database],
    ['Dữ liệu', `${here(dataDir)}/ (nhật ký: ${here(dataDir)}/logs/)`],
    ['Ảnh, tệp', `${here(mediaDir)}/`],
    ['Thư gửi đi', smtpUrl ? `qua ${new URL(smtpUrl).host}` : `không gửi thật, giữ ở ${here(dataDir)}/mail/`],
  ];
  const lines = [
    '',
    'CỔNG ĐOÀN đang chạy',
    '',
    ...rows.map(([name, value]) => `  ${name.padEnd(15)}${value}`),
    '',
  ];
  if (login) {
    lines.push(
      '  Đăng nhập lần đầu (chỉ hiện một lần, hãy ghi lại):',
      `    Thư điện tử    ${login.email}`,
      `    Mật khẩu       ${login.password}`,
      '',
    );
  } else {
    lines.push('  Quên mật khẩu quản trị? Chạy: npm run create-admin', '');
  }
  lines.push('  Dừng tất cả: Ctrl-C', '');
  return lines.join('\n');
}
