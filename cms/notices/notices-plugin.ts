import type { Config, Plugin } from 'payload';
import { noticeEndpoints } from './endpoints/notice-endpoints.ts';

const FOLDER = '/admin/notices';

/** Notices at the desk: the bell in the head, the page, the endpoints. */
export const noticesPlugin: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...noticeEndpoints],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      actions: [...(config.admin?.components?.actions ?? []), `${FOLDER}/bell#Bell`],
      views: {
        ...config.admin?.components?.views,
        notices: {
          path: '/thong-bao',
          exact: true,
          Component: `${FOLDER}/notices-page#NoticesPage`,
          meta: { title: 'Thông báo' },
        },
      },
    },
  },
});
