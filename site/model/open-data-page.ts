import { PATHS } from '#contract/paths.ts';
import { LICENCE } from './open-data.ts';
import { FIELDS } from './open-data-schema.ts';
import type { Link } from './card.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

export interface OpenDataPage extends PageBase {
  title: string;
  about: string;
  files: (Link & { note: string })[];
  licence: Link;
  attribution: string;
  fields: readonly { name: string; meaning: string }[];
}

/** What the open data are, where they lie, and on which terms anybody may use them. */
export function openDataPage(setting: Setting): OpenDataPage {
  const title = 'Dữ liệu mở';
  const about =
    'Số liệu công trình thanh niên và sổ đóng góp, để ai cũng kiểm tra, thống kê và dùng lại được.';
  return {
    ...pageBase(setting, { title, description: about, above: [] }),
    ...{ title, about },
    files: [
      {
        href: PATHS.openDataJson,
        label: 'cong-trinh.json',
        note: 'mọi công trình, đầy đủ nhất, cho máy đọc',
      },
      { href: PATHS.openDataCsv, label: 'cong-trinh.csv', note: 'mọi công trình, mở bằng Excel' },
      {
        href: PATHS.openDataSchema,
        label: 'cong-trinh.schema.json',
        note: 'lược đồ JSON (JSON Schema) để kiểm tra tệp trên',
      },
    ],
    licence: { href: LICENCE.url, label: LICENCE.name },
    attribution: `Nguồn: ${setting.site.name}, ${setting.origin}${PATHS.openData}`,
    fields: FIELDS,
  };
}
