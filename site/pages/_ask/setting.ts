import type { APIContext } from 'astro';
import { menuReferences } from '#site/model/frame.ts';
import type { Setting } from '#site/model/setting.ts';

/** Site identity and navigation: what surrounds every page, and nothing that changes with each article. */
export function askSetting({ locals, url }: Pick<APIContext, 'locals' | 'url'>): Setting {
  const { content } = locals;
  const site = content.the('site');
  const navigation = content.the('navigation');
  return {
    origin: url.origin,
    path: url.pathname,
    share: content.share(url.pathname),
    site,
    navigation,
    links: content.links(menuReferences(navigation)),
    pictures: content.pictures([site.logo]),
  };
}
