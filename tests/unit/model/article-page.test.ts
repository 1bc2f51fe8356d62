import { expect, test } from 'vitest';
import { articlePage, relatedOf, type ArticleAnswers } from '#site/model/article-page.ts';
import { anArticle, aPicture, aPlace, aSeries, aTopic, aUnit } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const empty = { pictures: new Map(), files: new Map(), links: new Map() };

function answersOf(change: Partial<ArticleAnswers> = {}): ArticleAnswers {
  return { article: anArticle('7'), places: [], units: [], related: [], resources: empty, ...change };
}

const pageOf = (answers: ArticleAnswers) => articlePage(answers, settingOf('/tin-tuc/bai-7/'));

test('the date is printed as a Vietnamese newspaper does, and carries its offset for machines', () => {
  const { article, head } = pageOf(answersOf());
  expect(article.published).toEqual({
    datetime: '2023-03-14T09:30:00+07:00',
    text: 'Thứ Ba, 14/03/2023 | 09:30',
  });
  expect(head.article?.published).toBe('2023-03-14T09:30:00+07:00');
});

test('a department signs under its own name', () => {
  const article = anArticle('7', { byline: { type: 'unit', unit: '3' }, units: ['4'] });
  const units = [aUnit('4', 'Đoàn xã Yên Cư'), aUnit('3', 'Ban Xây dựng Đoàn')];
  const page = pageOf(answersOf({ article, units }));
  expect(page.article.byline).toBe('Ban Xây dựng Đoàn');
  expect(page.belongs).toEqual([
    { label: 'Đơn vị', links: [{ href: '/don-vi/doan-xa-yen-cu/', label: 'Đoàn xã Yên Cư' }] },
  ]);
});

test('the trail leads from the front page through the topic to the article', () => {
  const page = pageOf(answersOf({ topic: aTopic('1', 'Tình nguyện') }));
  expect(page.trail.map((step) => step.href)).toEqual([
    '/',
    '/tin-tuc/',
    '/chuyen-muc/tinh-nguyen/',
    '/tin-tuc/bai-7/',
  ]);
});

test('without a topic that is live the trail and the head leave it out', () => {
  const page = pageOf(answersOf());
  expect(page.topic).toBeUndefined();
  expect(page.trail).toHaveLength(3);
});

test('a hero without its own credit takes the photographer of the article', () => {
  const article = anArticle('7', { hero: { media: '9', caption: 'Trồng cây.' }, photosBy: 'Hà Linh' });
  const resources = { ...empty, pictures: new Map([['9', aPicture('9', { credit: 'Kho ảnh' })]]) };
  const page = pageOf(answersOf({ article, resources }));
  expect(page.article.hero).toMatchObject({ caption: 'Trồng cây.', credit: 'Ảnh: Hà Linh' });
});

test('search engines are shown the photo without words on it, and the share image where there is none', () => {
  const article = anArticle('7', { hero: { media: '9' } });
  const resources = { ...empty, pictures: new Map([['9', aPicture('9')]]) };
  const [withPhoto] = pageOf(answersOf({ article, resources })).head.jsonLd as { image: string[] }[];
  expect(withPhoto!.image.map((url) => /-(share|card|whole)-\d+\.(?:jpg|webp)$/u.exec(url)?.[1])).toEqual([
    'share',
    'card',
    'whole',
  ]);
  const [without] = pageOf(answersOf()).head.jsonLd as { image: string[] }[];
  expect(without!.image).toEqual([expect.stringContaining('https://cong.example/chia-se/')]);
});

test('an article of a series says so to machines, and which part it is', () => {
  const series = { series: aSeries('1', 'Người giữ rừng'), position: 3 };
  const [told] = pageOf(answersOf({ series })).head.jsonLd as { isPartOf: unknown; position: number }[];
  expect(told).toMatchObject({
    position: 3,
    isPartOf: [
      { '@type': 'WebSite' },
      {
        '@type': 'CreativeWorkSeries',
        name: 'Người giữ rừng',
        url: 'https://cong.example/loat-bai/nguoi-giu-rung/',
      },
    ],
  });
  const [alone] = pageOf(answersOf()).head.jsonLd as { isPartOf: unknown }[];
  expect(alone!.isPartOf).toMatchObject({ '@type': 'WebSite' });
});

test('places after the first are written small', () => {
  const places = [aPlace('1', { name: 'Xã Yên Cư' }), aPlace('2', { name: 'Huyện Chợ Mới' })];
  expect(pageOf(answersOf({ places })).places).toBe('Xã Yên Cư, huyện Chợ Mới');
});

test('structured data names the authors: persons as persons, a department as an organisation', () => {
  const persons = anArticle('7', { byline: { type: 'persons', names: ['Hà Linh', 'Văn Nam'] } });
  const [news] = pageOf(answersOf({ article: persons })).head.jsonLd;
  expect(news).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Tuổi trẻ trồng cây đợt 7',
    datePublished: '2023-03-14T09:30:00+07:00',
    author: [
      { '@type': 'Person', name: 'Hà Linh' },
      { '@type': 'Person', name: 'Văn Nam' },
    ],
  });
  const unsigned = pageOf(answersOf()).head.jsonLd[0];
  expect(unsigned).toMatchObject({ author: [{ '@type': 'Organization' }] });
});

test('related: the editor’s choice first, then older ones, without the article itself or repetition', () => {
  const [a, b, c, d, e] = ['1', '2', '3', '4', '5'].map((id) => anArticle(id));
  const related = relatedOf(anArticle('9'), [d, undefined, anArticle('9')], [a!, d!, b!, c!, e!]);
  expect(related.map((card) => card.id)).toEqual(['4', '1', '2', '3']);
});
