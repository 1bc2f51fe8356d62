import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { READING_KEY, readChoice, withTextStep } from '#site/scripts/reading/reading-choice.ts';

describe('what was kept is read as far as it is one of ours', () => {
  test.each([
    ['nothing', null, {}],
    [
      'all of it',
      '{"theme":"dark","contrast":"more","textSize":"2"}',
      { theme: 'dark', contrast: 'more', textSize: '2' },
    ],
    ['a part', '{"theme":"light"}', { theme: 'light' }],
    ['unknown values', '{"theme":"pink","contrast":"less","textSize":"9","other":"x"}', {}],
    ['no JSON', 'theme=dark', {}],
    ['JSON of another shape', '[1]', {}],
    ['null', 'null', {}],
  ])('%s', (_, kept, choice) => expect(readChoice(kept)).toEqual(choice));
});

describe('text grows and shrinks in steps', () => {
  test.each([
    ['from the usual size', {}, 1, '1'],
    ['up to the largest', { textSize: '2' }, 1, '3'],
    ['not beyond it', { textSize: '3' }, 1, '3'],
    ['back to the usual size', { textSize: '1' }, -1, undefined],
    ['not below it', {}, -1, undefined],
    ['at once', { textSize: '3' }, 0, undefined],
  ] as const)('%s', (_, choice, by, size) => expect(withTextStep(choice, by).textSize).toBe(size));

  test('and leaves the rest as it is', () =>
    expect(withTextStep({ theme: 'dark', textSize: '1' }, -1)).toEqual({ theme: 'dark' }));
});

describe('the script in the head', () => {
  const run = (getItem: (key: string) => string | null) => {
    const dataset: Record<string, string> = {};
    const document = { documentElement: { dataset } };
    runInNewContext(readFileSync('site/scripts/reading/start.js', 'utf8'), {
      document,
      localStorage: { getItem },
    });
    return dataset;
  };

  test('puts the choice on the page that the panel has kept', () =>
    expect(run((key) => (key === READING_KEY ? '{"theme":"dark","textSize":"3"}' : null))).toEqual({
      script: 'on',
      theme: 'dark',
      textSize: '3',
    }));

  test('changes nothing without one', () => expect(run(() => null)).toEqual({ script: 'on' }));

  test('tells the style sheet where the browser can speak', () => {
    const dataset: Record<string, string> = {};
    const document = { documentElement: { dataset } };
    const context = { document, localStorage: { getItem: () => null }, speechSynthesis: {} };
    runInNewContext(readFileSync('site/scripts/reading/start.js', 'utf8'), context);
    expect(dataset).toEqual({ script: 'on', speech: 'on' });
  });

  test('says where nothing can be kept, and goes on', () =>
    expect(
      run(() => {
        throw new Error('The operation is insecure.');
      }),
    ).toEqual({ script: 'on', kept: 'no' }));
});
