import type { Config, Plugin } from 'payload';
import { importEndpoints } from './endpoints/import-endpoints.ts';
import { queueEndpoints } from './endpoints/queue-endpoints.ts';
import { uploadEndpoint } from './endpoints/upload-endpoint.ts';

const FOLDER = '/statements/admin';

/** Bank statements at the desk: their endpoints, their page, and the way there. */
export const statementsPlugin: Plugin = (config: Config): Config => ({
  ...config,
  // Those with a fixed word come before those with a number in its place.
  endpoints: [...(config.endpoints ?? []), ...queueEndpoints, uploadEndpoint, ...importEndpoints],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      afterNavLinks: [
        ...(config.admin?.components?.afterNavLinks ?? []),
        `${FOLDER}/statements-link#StatementsLink`,
      ],
      views: {
        ...config.admin?.components?.views,
        statements: {
          path: '/sao-ke',
          exact: true,
          Component: `${FOLDER}/statements-page#StatementsPage`,
          meta: { title: 'Sao kê ngân hàng' },
        },
      },
    },
  },
});
