import { join } from 'node:path';
import type { Config } from 'payload';

const VIETNAM = 'Asia/Ho_Chi_Minh';

/** How the desk looks and tells the time; `desk` is the folder of the desk. */
export const branding = (desk: string): NonNullable<Config['admin']> => ({
  avatar: 'default',
  dateFormat: 'HH:mm dd/MM/yyyy',
  timezones: {
    supportedTimezones: [{ label: 'Giờ Việt Nam (UTC+7)', value: VIETNAM }],
    defaultTimezone: VIETNAM,
  },
  meta: {
    titleSuffix: ' – Cổng Đoàn',
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
