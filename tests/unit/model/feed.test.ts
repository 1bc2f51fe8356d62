import { expect, test } from 'vitest';
import { newsFeed, rssXml, topicFeed } from '#site/model/feed.ts';
import { anArticle, aTopic, theSite } from '#tests/support/faces.ts';

const topic = aTopic('1', 'Tình nguyện');
const answers = {
  site: theSite(),
  articles: [
    anArticle('2', { title: 'Mới & <nóng>', kicker: 'Na Rì', updatedAt: '2023-04-02T00:00:00.000Z' }),
    anArticle('1', { title: 'Cũ', publishedAt: '2023-03-01T00:00:00.000Z' }),
  ],
  topics: new Map([['1', topic]]),
  origin: 'https://cong.example',
};

test('RSS carries absolute addresses, escaped titles with kicker, and dates as mail has them', () => {
  const xml = rssXml(newsFeed(answers, '/rss.xml'));
  expect(xml).toContain('<title>Na Rì: Mới &amp; &lt;nóng&gt;</title>');
  expect(xml).toContain('<link>https://cong.example/tin-tuc/moi-nong-2/</link>');
  expect(xml).toContain('<pubDate>Tue, 14 Mar 2023 02:30:00 GMT</pubDate>');
  expect(xml).toContain('<category>Tình nguyện</category>');
  expect(xml).toContain('<atom:link href="https://cong.example/rss.xml" rel="self"');
});

test('a feed is as new as its entries, never as new as the clock', () => {
  expect(rssXml(newsFeed(answers, '/rss.xml'))).toContain(
    '<lastBuildDate>Tue, 14 Mar 2023 02:30:00 GMT</lastBuildDate>',
  );
});

test('a feed without entries is still a valid document', () => {
  const empty = { ...answers, articles: [] };
  expect(rssXml(newsFeed(empty, '/rss.xml'))).not.toContain('lastBuildDate');
});

test('a topic has a feed of its own, below its address', () => {
  const feed = topicFeed(answers, topic);
  expect(feed).toMatchObject({
    title: 'Tình nguyện | Tỉnh Đoàn Bắc Kạn',
    page: 'https://cong.example/chuyen-muc/tinh-nguyen/',
    self: 'https://cong.example/chuyen-muc/tinh-nguyen/rss.xml',
  });
});

test('control characters pasted into a title cannot break the document', () => {
  const articles = [anArticle('1', { title: 'A\u0000\u001bB' })];
  expect(rssXml(newsFeed({ ...answers, articles }, '/rss.xml'))).toContain('<title>AB</title>');
});
