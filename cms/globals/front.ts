import type { GlobalConfig } from 'payload';
import { globalsAccess } from '#cms/access/globals.ts';
import { manyOf, oneOf } from '#cms/fields/relation-fields.ts';
import { globalHooks } from '#cms/hooks/global-hooks.ts';
import { withoutApiTab } from '#cms/collections/without-api-tab.ts';

/** Trang chủ: what leads, what stays up, which sections follow. */
export const front: GlobalConfig = {
  slug: 'front',
  label: 'Trang chủ',
  access: globalsAccess,
  admin: {
    components: { views: { edit: withoutApiTab } },
    group: 'Cổng',
    description: 'Lưu là hiện ngay trên cổng.',
  },
  hooks: globalHooks('front'),
  fields: [
    oneOf('articles', 'lead', {
      label: 'Tin chính',
      description: 'Để trống thì tin mới nhất đứng đầu.',
    }),
    manyOf('articles', 'pinned', { label: 'Tin ghim' }),
    manyOf('topics', 'sections', { label: 'Các chuyên mục, theo thứ tự' }),
    oneOf('campaigns', 'campaign', { label: 'Chiến dịch nổi bật' }),
  ],
};
