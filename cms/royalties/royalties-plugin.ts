import type { Config, Plugin } from 'payload';
import { withOwnView } from '#cms/admin/own-view/with-own-view.ts';
import { lineEndpoints } from './endpoints/line-endpoints.ts';
import { monthEndpoints } from './endpoints/month-endpoints.ts';
import { rateEndpoints } from './endpoints/rate-endpoints.ts';

const FOLDER = '/admin/royalties';

/** Nhuận bút at the desk: endpoints, the page, the way there. */
export const royaltiesPlugin: Plugin = (config: Config): Config => ({
  ...withOwnView(config, {
    path: '/nhuan-but',
    title: 'Nhuận bút',
    page: `${FOLDER}/royalties-page#RoyaltiesPage`,
    link: `${FOLDER}/royalties-link#RoyaltiesLink`,
  }),
  endpoints: [...(config.endpoints ?? []), ...rateEndpoints, ...lineEndpoints, ...monthEndpoints],
});
