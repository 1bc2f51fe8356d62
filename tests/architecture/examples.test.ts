import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = 'site/components/';

/** Components without examples of their own: the one whose examples show all their states. */
const PARTS: Record<string, string> = {
  'body/BodyList': 'body/Body',
  'body/Inlines': 'body/Body',
  'body/Words': 'body/Body',
  'campaign/CampaignFigures': 'campaign/CampaignBand',
  'feedback/AnswerText': 'feedback/QuestionAnswer',
  'feedback/Field': 'feedback/LetterForm',
  'frame/Time': 'article/ArticleHead',
  'giving/CopyText': 'giving/Giving',
  'giving/GiftCode': 'giving/Giving',
  'giving/InKind': 'giving/Giving',
  'ledger/AsOf': 'ledger/Sums',
  'ledger/EvidenceList': 'ledger/BudgetTable',
  'ledger/SumText': 'ledger/Sums',
  'library/MediaCard': 'library/AlbumCard',
  'media/FileItem': 'media/FileList',
  'picture/Picture': 'media/CaptionedPicture',
  'schedule/WeekLines': 'schedule/WeekDays',
  'search/Marked': 'search/Hits',
};

/** Those that are seen elsewhere, or not at all. */
const ELSEWHERE: Record<string, string> = {
  'article/LatestNews': 'a place for card/Lines, which a script fetches',
  'examples/ExampleGallery': 'the page of examples itself',
  'examples/Tokens': 'the page of examples itself',
  'frame/Emblem': 'in the masthead and the footer',
  'frame/HeadTags': 'not seen',
  'frame/Masthead': 'on every page; tests/looks opens its menus, and takes the form of the front page too',
  'frame/MenuList': 'in the masthead',
  'frame/PrintEnd': 'on paper only: the print view of an article is a template of tests/e2e',
  'frame/SiteFooter': 'on every page, tests/looks takes its picture',
  'reading/ReadingPanel': 'in the masthead, where tests/looks opens it: its choices hold for the whole page',
  'reading/ReadingStart': 'not seen',
};

const components = globSync(`${ROOT}*/*.astro`).map((file) => file.slice(ROOT.length, -'.astro'.length));
const hasExamples = (name: string) => existsSync(`${ROOT}${name}.examples.ts`);

test('every component has examples, or is part of one that has, or is seen elsewhere', () => {
  const without = components.filter((name) => !hasExamples(name));
  expect(without.sort()).toEqual([...Object.keys(PARTS), ...Object.keys(ELSEWHERE)].sort());
});

test.each(Object.entries(PARTS))('%s is shown by the examples of %s', (part, whole) => {
  expect(hasExamples(whole)).toBe(true);
  expect([...partsOf(whole)]).toContain(part);
});

test('examples stand beside the component of their name', () => {
  const named = globSync(`${ROOT}**/*.examples.ts`).map((file) =>
    file.slice(ROOT.length, -'.examples.ts'.length),
  );
  expect(named.filter((name) => !components.includes(name))).toEqual([]);
});

/** The components that a component uses, at any depth. */
function partsOf(name: string, seen = new Set<string>()): Set<string> {
  const source = readFileSync(`${ROOT}${name}.astro`, 'utf8');
  for (const [, from] of source.matchAll(/from '(#site\/components\/[^']+|\.\/[^']+)\.astro'/gu)) {
    const part = from!.startsWith('#') ? from!.slice(`#${ROOT}`.length) : join(dirname(name), from!);
    if (seen.has(part)) continue;
    seen.add(part);
    partsOf(part, seen);
  }
  return seen;
}
