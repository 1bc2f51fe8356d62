import type { APIContext } from 'astro';
import type { CardOf } from '#contract/faces/face.ts';
import { LISTS, type List } from '#site/content/lists.ts';
import { ENTRIES_IN_FEED } from '#site/model/feed.ts';
import { askCardMap } from './cards.ts';

/** What a feed of a list of articles is made from. */
export function askFeed({ locals, url }: APIContext, list: List<'article'> = LISTS.articles) {
  const { content } = locals;
  const articles: CardOf<'article'>[] = content.newest(list, ENTRIES_IN_FEED);
  const topics = askCardMap(
    content,
    'topic',
    articles.map((article) => article.topic),
  );
  return { site: content.the('site'), articles, topics, origin: url.origin };
}
