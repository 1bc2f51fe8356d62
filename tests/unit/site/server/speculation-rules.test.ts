import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PATHS } from '#contract/paths.ts';
import { SPECULATION_RULES } from '#site/server/headers.ts';

interface Rules {
  prefetch: [{ where: { and: [{ href_matches: string[] }, { not: { href_matches: string[] } }, unknown] } }];
}

const text = readFileSync(`site/public${SPECULATION_RULES}`, 'utf8');
const [page, { not: except }] = (JSON.parse(text) as Rules).prefetch[0].where.and;

const matches = (pattern: string, path: string) =>
  new URLPattern(pattern, 'https://x.example').test(path, 'https://x.example');

const isFetched = (path: string) =>
  page.href_matches.some((pattern) => matches(pattern, path)) &&
  !except.href_matches.some((pattern) => matches(pattern, path));

test('the file bears the hash of its content in its name, since it is kept for ever', () =>
  expect(SPECULATION_RULES).toContain(`.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.`));

test.each(['nginx.conf', 'Caddyfile'])('%s sends the same address', (file) =>
  expect(readFileSync(`site/server/${file}`, 'utf8')).toContain(`"${SPECULATION_RULES}"`),
);

describe('before it is followed', () => {
  test.each([
    '/',
    '/tin-tuc/',
    '/tin-tuc/bai-12/',
    '/tin-tuc/bai-12/#binh-luan',
    '/cong-trinh/nha-7/so-dong-gop/',
  ])('a page is fetched: %s', (path) => expect(isFetched(path)).toBe(true));

  test.each([
    PATHS.search,
    `${PATHS.search}?q=a`,
    PATHS.ledgerSearch,
    `${PATHS.projectFilter}?nam=2023`,
    '/cam-on/AB12/',
    '/du-lieu/so-dong-gop-7.csv',
    '/tin-tuc/?trang=2',
    '/tep/ab/ke-hoach.pdf',
    '/rss.xml',
  ])('what is made on demand, or is a file, is not: %s', (path) => expect(isFetched(path)).toBe(false));
});
