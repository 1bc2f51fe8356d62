import type { Config, Plugin } from 'payload';
import { lineEndpoints } from './endpoints/line-endpoints.ts';
import { monthEndpoints } from './endpoints/month-endpoints.ts';
import { rateEndpoints } from './endpoints/rate-endpoints.ts';

const FOLDER = '/admin/royalties';

/** Nhuận bút at the desk: endpoints, the page, the way there. */
export const royaltiesPlugin: Plugin = (config: Config): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...rateEndpoints, ...lineEndpoints, ...monthEndpoints],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      afterNavLinks: [
        ...(config.admin?.components?.afterNavLinks ?? []),
        `${FOLDER}/royalties-link#RoyaltiesLink`,
      ],
      views: {
        ...config.admin?.components?.views,
        royalties: {
          path: '/nhuan-but',
          exact: true,
          Component: `${FOLDER}/royalties-page#RoyaltiesPage`,
          meta: { title: 'Nhuận bút' },
        },
      },
    },
  },
});
