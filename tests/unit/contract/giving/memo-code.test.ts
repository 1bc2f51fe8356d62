import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET, fromBase31 } from '#contract/giving/base31.ts';
import { memoCode, projectInMemo } from '#contract/giving/memo-code.ts';
import { vietQr } from '#contract/giving/vietqr.ts';
import { LITERAL_MEMOS } from './literal-memos.ts';
import { isProject, mangledMemos, type MangledMemo } from './mangled-memos.ts';

const MOST = 31 ** 4 - 1;
const project = fc.nat({ max: MOST });
const anything = () => true;

describe('the code of a project', () => {
  it.each([
    ['1', 'UH 2223J'],
    ['3', 'UH 2225K'],
    ['11', 'UH 222DP'],
    ['191', 'UH 2287H'],
    ['288', 'UH 22BB2'],
    [String(MOST), 'UH ZZZZ6'],
  ])('%s is %s', (id, code) => {
    expect(memoCode(id)).toBe(code);
  });

  it('is eight characters that no bank strips and no eye confuses', () => {
    fc.assert(
      fc.property(project, (id) => {
        expect(memoCode(String(id))).toMatch(/^UH [2-9A-HJ-NP-TV-Z]{5}$/u);
      }),
    );
  });

  it('leads back to its project and to no other', () => {
    fc.assert(
      fc.property(project, (id) => {
        expect(projectInMemo(memoCode(String(id)), anything)).toBe(String(id));
        expect(projectInMemo(memoCode(String(id)), (other) => other !== String(id))).toBeUndefined();
      }),
    );
  });

  it('fits into a VietQR code as its purpose', () => {
    expect(vietQr({ bin: '970405', account: '1', purpose: memoCode('3') })).toContain('0808UH 2225K');
  });

  it.each(['', '-1', '1.5', 'x', String(MOST + 1), '99999999999999999999'])(
    'is refused to the id %j',
    (id) => {
      expect(() => memoCode(id)).toThrow(RangeError);
    },
  );
});

describe('the check character', () => {
  /** The sum is linear: whether an error shows depends on place and characters, not on the rest of the code. */
  const PLACES = [0, 1, 2, 3, 4];
  const bodies = ['2222', 'ZZZZ', '2W7K', 'HJ9B'];

  it('betrays every wrong character, in every place, for every other', () => {
    for (const at of PLACES)
      for (const right of ALPHABET)
        for (const wrong of ALPHABET) {
          if (right === wrong) continue;
          for (const code of bodies.flatMap((body) => codeWith(body, at, right)))
            expect(found(code.slice(0, at) + wrong + code.slice(at + 1))).toBeUndefined();
        }
  });

  it('betrays every exchange of two neighbours that differ', () => {
    for (const at of PLACES.slice(0, -1))
      for (const first of ALPHABET)
        for (const second of ALPHABET) {
          for (const code of bodies.flatMap((body) => codeWith(body, at, first, second))) {
            if (code[at] === code[at + 1]) continue;
            expect(found(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2))).toBeUndefined();
          }
        }
  });

  it('betrays one wrong character or one exchange in any code whatever', () => {
    const place = fc.nat({ max: 4 });
    fc.assert(
      fc.property(project, place, fc.constantFrom(...ALPHABET), (id, at, wrong) => {
        const code = memoCode(String(id)).slice(3);
        fc.pre(code[at] !== wrong);
        expect(found(code.slice(0, at) + wrong + code.slice(at + 1))).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });

  /** Codes that have these characters at this place; the check character is reached by choosing the last digit. */
  function codeWith(body: string, at: number, ...characters: string[]): string[] {
    const end = at + characters.length;
    if (end <= 4) return [whole(body.slice(0, at) + characters.join('') + body.slice(end))];
    return [...ALPHABET]
      .map((digit) =>
        whole(characters.length === 2 ? body.slice(0, 3) + characters[0] : body.slice(0, 3) + digit),
      )
      .filter((code) => code[4] === characters.at(-1))
      .slice(0, 1);
  }

  const whole = (digits: string) => memoCode(String(fromBase31(digits))).slice(3);
  const found = (code: string) => projectInMemo(`UH ${code}`, anything);
});

it.each(LITERAL_MEMOS)('the memo %j names project %s', (memo, expected) => {
  expect(projectInMemo(memo, isProject)).toBe(expected);
});

it('what a bank writes after a memo never completes a code', () => {
  expect(memoCode('692')).toBe('UH 22QCT');
  expect(projectInMemo('MBVCB.3456789.UH 22QCT.CT tu 0011001234567', anything)).toBe('692');
  expect(projectInMemo('MBVCB.3456789.UH 22Q.CT tu 0011001234567', anything)).toBeUndefined();
  expect(projectInMemo('MBVCB3456789UH22QCTtu0011001234567', anything)).toBeUndefined();
});

it('the beginning of a name never completes a code', () => {
  expect(projectInMemo('UH 22RNG', anything)).toBe('733');
  expect(projectInMemo('UH 22R NGUYEN VAN AN', anything)).toBeUndefined();
});

describe('6,000 mangled memos', () => {
  const memos = mangledMemos(6000, 247);
  const results = memos.map((memo) => ({ ...memo, found: projectInMemo(memo.memo, isProject) }));
  const matched = results.filter(({ found }) => found !== undefined);
  const right = matched.filter(({ found, project }) => found === project);
  const named = results.filter(({ project }) => project !== undefined);

  it('are matched with a precision of 99 % at least', () => {
    expect(right.length / matched.length).toBeGreaterThanOrEqual(0.99);
  });

  it('are found in 99 of 100 cases that name a project', () => {
    expect(right.length / named.length).toBeGreaterThanOrEqual(0.99);
  });

  it('are never matched where the check character fails', () => {
    const failing = (memo: MangledMemo) => /wrong|exchanged/u.test(memo.manner);
    expect(matched.filter(failing)).toEqual([]);
  });
});
