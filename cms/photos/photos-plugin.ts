import type { Config, Plugin } from 'payload';
import { withOwnView } from '#cms/admin/own-view/with-own-view.ts';

const FOLDER = '/admin/photos';

/** Many photos at once at the desk: their page, and the way there. */
export const photosPlugin: Plugin = (config: Config): Config =>
  withOwnView(config, {
    path: '/anh-cho-mo-ta',
    title: 'Ảnh chờ mô tả',
    page: `${FOLDER}/photos-page#PhotosPage`,
    link: `${FOLDER}/photos-link#PhotosLink`,
  });
