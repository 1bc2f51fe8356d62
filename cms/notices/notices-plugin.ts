import type { Config, Plugin } from 'payload';
import { withOwnView } from '#cms/admin/own-view/with-own-view.ts';
import { noticeEndpoints } from './endpoints/notice-endpoints.ts';

const FOLDER = '/admin/notices';

/** Notices at the desk: the bell in the head, the page, the endpoints. */
export const noticesPlugin: Plugin = (config: Config): Config => {
  const page = `${FOLDER}/notices-page#NoticesPage`;
  const shown = withOwnView(config, { path: '/thong-bao', title: 'Thông báo', page });
  const components = shown.admin?.components;
  const actions = [...(components?.actions ?? []), `${FOLDER}/bell#Bell`];
  return {
    ...shown,
    endpoints: [...(config.endpoints ?? []), ...noticeEndpoints],
    admin: { ...shown.admin, components: { ...components, actions } },
  };
};
