import { expect, test } from 'vitest';
import { chooseFront } from '#site/model/front-choice.ts';
import { sectionLook } from '#site/model/front-page.ts';
import { anArticle, aTopic } from '#tests/support/faces.ts';

const articles = Array.from({ length: 12 }, (_, at) => anArticle(String(20 - at)));
const ids = (cards: { id: string }[]) => cards.map((card) => card.id);

test('the newest article leads when none is chosen', () => {
  expect(chooseFront({ pinned: [], newest: articles, sections: [] }).lead?.id).toBe('20');
});

test('nothing stands twice at the top', () => {
  const chosen = chooseFront({
    lead: articles[3],
    pinned: [articles[0]!, articles[3]!],
    newest: articles,
    sections: [],
  });
  const top = [chosen.lead!, ...chosen.second, ...chosen.latest];
  expect(ids(top)).toEqual(['17', '20', '19', '18', '16', '15', '14', '13', '12', '11', '10']);
});

test('a section leaves out what stands at the top with a picture, and vanishes when nothing is left', () => {
  const chosen = chooseFront({
    pinned: [],
    newest: articles.slice(0, 2),
    sections: [
      { topic: aTopic('1'), articles: articles.slice(0, 4) },
      { topic: aTopic('2'), articles: articles.slice(0, 1) },
    ],
  });
  expect(chosen.sections.map((section) => ids(section.articles))).toEqual([['18', '17']]);
});

test('an empty portal has an empty front page', () => {
  expect(chooseFront({ pinned: [], newest: [], sections: [] })).toEqual({
    lead: undefined,
    second: [],
    latest: [],
    sections: [],
  });
});

test('a section with few articles takes a form that few fill', () => {
  expect([1, 2, 3, 4].map((count) => sectionLook(count, 0))).toEqual([
    'single',
    'pairs',
    'feature',
    'columns',
  ]);
  expect([0, 1, 2, 3].map((at) => sectionLook(5, at))).toEqual(['feature', 'pairs', 'mirror', 'columns']);
});
