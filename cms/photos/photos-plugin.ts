import type { Config, Plugin } from 'payload';

const FOLDER = '/admin/photos';

/** Many photos at once at the desk: their page, and the way there. */
export const photosPlugin: Plugin = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      afterNavLinks: [...(config.admin?.components?.afterNavLinks ?? []), `${FOLDER}/photos-link#PhotosLink`],
      views: {
        ...config.admin?.components?.views,
        photos: {
          path: '/anh-cho-mo-ta',
          exact: true,
          Component: `${FOLDER}/photos-page#PhotosPage`,
          meta: { title: 'Ảnh chờ mô tả' },
        },
      },
    },
  },
});
