import type { Config, Plugin } from 'payload';
import { withOwnView } from '#cms/admin/own-view/with-own-view.ts';

const FOLDER = '/admin/help';

/** The guide of the desk, and the way there from every view. */
export const helpPlugin: Plugin = (config: Config): Config =>
  withOwnView(config, {
    path: '/huong-dan',
    title: 'Hướng dẫn',
    page: `${FOLDER}/help-page#HelpPage`,
    link: `${FOLDER}/help-link#HelpLink`,
  });
