import type { Config } from 'payload';

interface OwnView {
  /** Under /admin: "/sao-ke". */
  path: string;
  title: string;
  /** As the import map names them. */
  page: string;
  /** In the navigation, if it is to be found there. */
  link?: string;
}

/** Adds a view of our own to the desk. */
export function withOwnView(config: Config, { path, title, page, link }: OwnView): Config {
  const components = config.admin?.components;
  const links = components?.afterNavLinks ?? [];
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        afterNavLinks: link ? [...links, link] : links,
        views: {
          ...components?.views,
          [path.slice(1)]: { path: path as `/${string}`, exact: true, Component: page, meta: { title } },
        },
      },
    },
  };
}
