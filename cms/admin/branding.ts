import { join } from 'node:path';
import type { Config } from 'payload';
import { env } from '#cms/env.ts';

const NAME = 'Bàn biên tập Cổng Đoàn';
const VIETNAM = 'Asia/Ho_Chi_Minh';

/** The emblem in small, within the page: one file less to serve. */
const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#0a58b8"/><circle cx="32" cy="30" r="12" fill="#ffd23f"/><path d="M8 22c14-8 34-8 48 0v5c-14-7-34-7-48 0z" fill="#d7232b"/><path d="M13 28h7v24h-7zm31 0h7v24h-7zM23 52c0-12 4-18 9-18s9 6 9 18z" fill="#fff"/></svg>',
  );

/** How the desk looks and tells the time; `desk` is the folder of the desk. */
export const branding = (desk: string): NonNullable<Config['admin']> => ({
  avatar: 'default',
  dateFormat: 'HH:mm dd/MM/yyyy',
  timezones: {
    supportedTimezones: [{ label: 'Giờ Việt Nam (UTC+7)', value: VIETNAM }],
    defaultTimezone: VIETNAM,
  },
  components: {
    graphics: { Logo: '/admin/logo#Logo', Icon: '/admin/icon#Icon' },
    providers: ['/admin/clock/desk-clock#DeskClock', '/admin/table-in-vietnamese#TableInVietnamese'],
    afterLogin: ['/admin/login-help#LoginHelp'],
    beforeDashboard: [
      { path: '/admin/start-page/start-page#StartPage', serverProps: { siteUrl: env.SITE_URL } },
      '/admin/giving/waiting-books#WaitingBooks',
    ],
  },
  meta: {
    titleSuffix: `– ${NAME}`,
    description: NAME,
    // Payload would name itself where a link to the desk is shared.
    openGraph: { title: NAME, siteName: 'Cổng Đoàn', description: NAME },
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: ICON }],
    defaultOGImageType: 'off',
    robots: 'noindex, nofollow',
  },
  importMap: {
    baseDir: desk,
    importMapFile: join(desk, 'app/(payload)/admin/importMap.js'),
    autoGenerate: false,
  },
  autoLogin: false,
});
