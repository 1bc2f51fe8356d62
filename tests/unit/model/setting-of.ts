import type { Setting } from '#site/model/setting.ts';
import { theNavigation, theSite } from '#tests/support/faces.ts';

/** The surroundings of a page at a path, for tests of page models. */
export function settingOf(path: string, change: Partial<Setting> = {}): Setting {
  return {
    origin: 'https://cong.example',
    path,
    share: { path: '/chia-se/site-only-0-000000000000.jpg', alt: 'Tỉnh Đoàn Bắc Kạn' },
    site: theSite(),
    navigation: theNavigation(),
    links: new Map(),
    pictures: new Map(),
    ...change,
  };
}
