import { expect, test } from 'vitest';
import { askedOfTopic, chooseSections, chooseTop } from '#site/model/front-choice.ts';
import { anArticle, aTopic } from '#tests/support/faces.ts';

const articles = Array.from({ length: 14 }, (_, at) => anArticle(String(20 - at)));
const ids = (cards: { id: string }[]) => cards.map((card) => card.id);

test('the newest article leads when none is chosen', () => {
  expect(chooseTop({ pinned: [], newest: articles }).lead?.id).toBe('20');
});

test('nothing stands twice at the top', () => {
  const top = chooseTop({ lead: articles[3], pinned: [articles[0]!, articles[3]!], newest: articles });
  expect(ids([top.lead!, ...top.second, ...top.latest])).toEqual([
    '17',
    '20',
    '19',
    '18',
    '16',
    '15',
    '14',
    '13',
    '12',
    '11',
    '10',
  ]);
});

test('a section leaves out all that stands at the top, and vanishes when nothing is left', () => {
  const top = chooseTop({ pinned: [], newest: articles.slice(0, 5) });
  const sections = chooseSections(top, [
    { topic: aTopic('1'), articles: articles.slice(0, 7) },
    { topic: aTopic('2'), articles: articles.slice(0, 5) },
  ]);
  expect(sections.map((section) => ids(section.articles))).toEqual([['15', '14']]);
});

test('a topic is asked for as many more as it has at the top, so that its section is never short', () => {
  const of = (topic: string, id: string) => anArticle(id, { topic });
  const top = chooseTop({
    lead: of('1', '9'),
    pinned: [of('2', '8')],
    newest: [of('1', '7'), of('1', '6'), of('3', '5')],
  });
  expect(['1', '2', '3', '4'].map((topic) => askedOfTopic(topic, top))).toEqual([8, 6, 6, 5]);
});

test('an empty portal has an empty front page', () => {
  const top = chooseTop({ pinned: [], newest: [] });
  expect(top).toEqual({ lead: undefined, second: [], latest: [] });
  expect(chooseSections(top, [{ topic: aTopic('1'), articles: [] }])).toEqual([]);
});
