import { expect, test } from 'vitest';
import { archivePage, monthPage, topicPage } from '#site/model/news-pages.ts';
import { anArticle, aTopic } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const topic = aTopic('1', 'Tình nguyện');

test('a month groups its articles by the day in Viet Nam', () => {
  const articles = [
    anArticle('2', { publishedAt: '2023-03-13T17:30:00.000Z' }),
    anArticle('1', { publishedAt: '2023-03-13T16:30:00.000Z' }),
  ];
  const page = monthPage({ month: '2023-03', articles }, settingOf('/tin-tuc/2023/03/'));
  expect(page.days.map((day) => [day.at.datetime, day.at.text, day.articles.length])).toEqual([
    ['2023-03-14', '14/03/2023', 1],
    ['2023-03-13', '13/03/2023', 1],
  ]);
});

test('a month leads back to the month before it that has articles', () => {
  const articles = [anArticle('2')];
  const before = anArticle('1', { publishedAt: '2022-12-31T16:59:00.000Z' });
  const ofTopic = monthPage({ month: '2023-03', articles, before, topic }, settingOf('/x/'));
  expect(ofTopic.older).toEqual({ href: '/chuyen-muc/tinh-nguyen/2022/12/', label: 'Tháng 12/2022' });
  const ofAll = monthPage({ month: '2023-03', articles, before }, settingOf('/x/'));
  expect(ofAll.older?.href).toBe('/tin-tuc/2022/12/');
  expect(monthPage({ month: '2023-03', articles }, settingOf('/x/')).older).toBeUndefined();
});

test('the archive lists months by year, newest first', () => {
  const page = archivePage({ months: ['2023-02', '2023-01', '2022-12'] }, settingOf('/tin-tuc/luu-tru/'));
  expect(page.years.map(({ year, months }) => [year, months.map((month) => month.label)])).toEqual([
    ['2023', ['Tháng 2', 'Tháng 1']],
    ['2022', ['Tháng 12']],
  ]);
});

test('a topic offers its feed, its months and the other topics', () => {
  const page = topicPage(
    {
      topic,
      newest: [],
      months: ['2023-03'],
      topics: [topic, aTopic('2', 'Xây dựng Đoàn')],
      pictures: new Map(),
    },
    settingOf('/chuyen-muc/tinh-nguyen/'),
  );
  expect(page.head.feeds[0]?.href).toBe('/chuyen-muc/tinh-nguyen/rss.xml');
  expect(page.months).toEqual([{ href: '/chuyen-muc/tinh-nguyen/2023/03/', label: 'Tháng 3/2023' }]);
  expect(page.topics.map((link) => link.label)).toEqual(['Xây dựng Đoàn']);
});
