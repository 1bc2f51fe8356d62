import { describe, expect, test } from 'vitest';
import { ARTICLES } from '#site/components/examples/samples.ts';
import { frontBlocks, type FrontTopic } from '#site/model/front-blocks.ts';

const withPicture = ARTICLES.slice(0, 3);
const topics = (count: number, articles = withPicture): FrontTopic[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `chuyen-muc-${at}`,
    topic: { href: `/chuyen-muc/${at}/`, label: `Chuyên mục ${at}` },
    articles,
  }));

const forms = (count: number, articles?: FrontTopic['articles']) =>
  frontBlocks(topics(count, articles)).map(({ look, topics: some }) => `${look} ${some.length}`);

describe('the topics of the front page', () => {
  test.each([
    [0, []],
    [1, ['opening 1']],
    [2, ['opening 1', 'spread 1']],
    [3, ['opening 1', 'duo 2']],
    [4, ['opening 1', 'duo 2', 'spread 1']],
    [5, ['opening 1', 'duo 2', 'spread 1', 'strip 1']],
    [6, ['opening 1', 'duo 2', 'spread 1', 'duo 2']],
    [8, ['opening 1', 'duo 2', 'spread 1', 'columns 4']],
    [9, ['opening 1', 'duo 2', 'spread 1', 'columns 3', 'headlines 2']],
    [12, ['opening 1', 'duo 2', 'spread 1', 'columns 4', 'headlines 4']],
    [13, ['opening 1', 'duo 2', 'spread 1', 'columns 3', 'headlines 3', 'headlines 3']],
  ])('%i of them take turns in form', (count, expected) => {
    expect(forms(count)).toEqual(expected);
  });

  test.each([1, 2, 5, 9, 14, 23])('%i of them stand all there, once, in their order', (count) => {
    const shown = frontBlocks(topics(count)).flatMap((block) => block.topics.map(({ id }) => id));
    expect(shown).toEqual(topics(count).map(({ id }) => id));
  });

  test('a ground of its own needs a picture: without one there are headlines only', () => {
    expect(forms(2, [{ ...ARTICLES[0]!, picture: undefined }])).toEqual(['opening 1', 'strip 1']);
  });

  test('a dense form shows fewer articles than a large one', () => {
    const counts = frontBlocks(topics(8, ARTICLES)).map((block) => block.topics[0]!.articles.length);
    expect(counts).toEqual([5, 4, 3, 4]);
  });
});
