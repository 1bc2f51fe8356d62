import type { APIRoute } from 'astro';
import { LISTS } from '#site/content/lists.ts';
import { rssXml, topicFeed } from '#site/model/feed.ts';
import { askFeed } from '../../_ask/feed.ts';
import { notFound } from '../../_respond/not-found.ts';
import { xml } from '../../_respond/xml.ts';

export const GET: APIRoute = (context) => {
  const topic = context.locals.content.at('topic', `/chuyen-muc/${context.params.topic}/`);
  if (!topic) return notFound();
  const answers = askFeed(context, LISTS.articlesOfTopic(topic.id));
  return xml(rssXml(topicFeed(answers, topic)), 'application/rss+xml');
};
