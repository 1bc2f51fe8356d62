import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTarget } from '#site/server/request-target.ts';

test('a path is decoded, its query left as it is', () => {
  expect(readTarget('/b%C3%A0i/?q=%C4%91')).toEqual({
    path: '/bài/',
    rawPath: '/b%C3%A0i/',
    query: 'q=%C4%91',
  });
});

test.each([
  ['*', 400],
  ['http://example.org/', 400],
  ['/a/../b', 400],
  ['/a/%2e%2E/b', 400],
  ['/..%5c..%5cwindows', 400],
  ['/a%0d%0aSet-Cookie:x', 400],
  ['/a%00', 400],
  ['/%c0%ae%c0%ae/', 400],
  ['//evil.example/', 404],
  ['/a//b', 404],
  ['/.git/config', 404],
  ['/a/.well-known/x', 404],
  [`/${'a'.repeat(3000)}`, 414],
] as const)('%s is refused with %i', (url, status) => {
  expect(readTarget(url)).toEqual({ status });
});

test('whatever is let through stays inside the shelf and out of its hidden folders', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', '%', '.gone', 'a'),
    fc.string(),
  );
  const url = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);
  fc.assert(
    fc.property(url, (sent) => {
      const target = readTarget(sent);
      if ('status' in target) return;
      const segments = target.path.split('/');
      expect(segments.some((segment) => /^\.\.?$|\\|\p{Cc}/u.test(segment))).toBe(false);
      expect(
        segments.every((segment, at) => !segment.startsWith('.') || (at === 1 && segment === '.well-known')),
      ).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
