import type { Config, Plugin } from 'payload';
import { withOwnView } from '#cms/admin/own-view/with-own-view.ts';
import { importEndpoints } from './endpoints/import-endpoints.ts';
import { queueEndpoints } from './endpoints/queue-endpoints.ts';
import { uploadEndpoint } from './endpoints/upload-endpoint.ts';

const FOLDER = '/statements/admin';

/** Bank statements at the desk: their endpoints, their page, and the way there. */
export const statementsPlugin: Plugin = (config: Config): Config => ({
  ...withOwnView(config, {
    path: '/sao-ke',
    title: 'Sao kê ngân hàng',
    page: `${FOLDER}/statements-page#StatementsPage`,
    link: `${FOLDER}/statements-link#StatementsLink`,
  }),
  // Those with a fixed word come before those with a number in its place.
  endpoints: [...(config.endpoints ?? []), ...queueEndpoints, uploadEndpoint, ...importEndpoints],
});
