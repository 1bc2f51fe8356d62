import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALPHABET } from '#contract/giving/base31.ts';
import { postingOfThanksCode, thanksCode } from '#contract/giving/thanks-code.ts';

const posting = fc.nat({ max: 31 ** 6 });

it.each([
  ['1', '22236J'],
  ['12', '222EK8'],
  ['100000', undefined],
])('posting %s has a code of six characters', (id, code) => {
  expect(thanksCode(id)).toMatch(/^[2-9A-HJ-NP-TV-Z]{6}$/u);
  if (code) expect(thanksCode(id)).toBe(code);
});

it('a code leads back to its posting, whatever the case, spaces and hyphens', () => {
  fc.assert(
    fc.property(posting, (id) => {
      const code = thanksCode(String(id));
      for (const typed of [
        code,
        code.toLowerCase(),
        ` ${code.slice(0, 3)} ${code.slice(3)} `,
        [...code].join('-'),
      ])
        expect(postingOfThanksCode(typed)).toBe(String(id));
    }),
  );
});

it('no two postings share a code', () => {
  const codes = Array.from({ length: 100_000 }, (_, id) => thanksCode(String(id)));
  expect(new Set(codes).size).toBe(codes.length);
});

it('one or two wrong characters never lead to another posting', () => {
  const change = fc.record({ at: fc.nat({ max: 5 }), to: fc.constantFrom(...ALPHABET) });
  fc.assert(
    fc.property(
      fc.nat({ max: 31 ** 4 - 1 }),
      fc.array(change, { minLength: 1, maxLength: 2 }),
      (id, changes) => {
        const code = thanksCode(String(id));
        const wrong = [...code];
        for (const { at, to } of changes) wrong[at] = to;
        fc.pre(wrong.join('') !== code);
        expect(postingOfThanksCode(wrong.join(''))).toBeUndefined();
      },
    ),
    { numRuns: 20_000 },
  );
});

it('two neighbours exchanged never lead to another posting', () => {
  fc.assert(
    fc.property(posting, fc.nat({ max: 4 }), (id, at) => {
      const code = thanksCode(String(id));
      fc.pre(code[at] !== code[at + 1]);
      const wrong = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
      expect(postingOfThanksCode(wrong)).toBeUndefined();
    }),
  );
});

it.each([
  '',
  '2',
  '222EK',
  '222EK82',
  '222EK0',
  'UH 2225K',
  '222EK8?',
  '../etc',
  '2'.repeat(40),
  'Z'.repeat(13),
])('%j is no code', (typed) => {
  expect(postingOfThanksCode(typed)).toBeUndefined();
});

it('a code that was filled up further than need be is another spelling, and is refused', () => {
  expect(postingOfThanksCode(`2${thanksCode('12')}`)).toBeUndefined();
});

it.each(['', '-1', '1.5', 'abc'])('the id %j has no code', (id) => {
  expect(() => thanksCode(id)).toThrow(RangeError);
});
