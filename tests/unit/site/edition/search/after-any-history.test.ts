import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Face } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { nothingTouched } from '#site/edition/apply.ts';
import { searchIn } from '#site/edition/search/search-in.ts';
import { aCampaign, aDocument, anArticle, aUnit } from '#tests/support/faces.ts';
import { liveRow } from '#tests/support/rows.ts';
import { anEdition } from '../an-edition.ts';

type AnEdition = ReturnType<typeof anEdition>;
const opened: AnEdition[] = [];
afterEach(() => {
  for (const edition of opened.splice(0)) edition.remove();
});
function open(): AnEdition {
  const edition = anEdition();
  opened.push(edition);
  return edition;
}

const NAMES = ['Huyện đoàn Pác Nặm', 'Huyện đoàn Ngân Sơn', 'Đoàn xã Bộc Bố', 'Tỉnh Đoàn Bắc Kạn'];
const unit = fc.constantFrom('7', '8', '9');
const day = fc.constantFrom('2023-03-01', '2023-03-02');
const text = fc.constantFrom('đọc sách', 'trồng cây', 'đọc sách và trồng cây');

/** A document as it is shown next; undefined where it is withdrawn. */
type Step = readonly [kind: Kind, id: string, face?: Face];
const face: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(unit, fc.constantFrom(...NAMES), fc.option(fc.constantFrom('HĐ Pác Nặm', 'HĐ Ngân Sơn')))
    .map(([id, name, shortName]): Step => [
      'unit',
      id,
      { ...aUnit(id, name), shortName: shortName ?? undefined },
    ]),
  fc
    .tuple(fc.constantFrom('801', '802', '803'), unit, day, text)
    .map(([id, by, issuedOn, about]): Step => [
      'document',
      id,
      aDocument(id, { title: `Ngày hội ${about}`, issuer: { type: 'unit', unit: by }, issuedOn }),
    ]),
  fc
    .tuple(fc.constantFrom('501', '502'), unit, text)
    .map(([id, by, about]): Step => ['article', id, anArticle(id, { title: `Sáng ${about}`, units: [by] })]),
  fc
    .tuple(fc.constantFrom('301', '302'), unit, day, text)
    .map(([id, by, startsOn, about]): Step => [
      'campaign',
      id,
      aCampaign(id, { title: `Tháng ${about}`, units: [by], startsOn }),
    ]),
);
const step: fc.Arbitrary<Step> = fc
  .tuple(face, fc.boolean(), fc.boolean())
  .map(([[kind, id, shown], ...withdrawn]) => (withdrawn.every(Boolean) ? [kind, id] : [kind, id, shown]));

function follow(edition: AnEdition, steps: readonly Step[]): void {
  for (const [kind, id, shown] of steps)
    if (shown) edition.put(kind, shown);
    else edition.apply({ kind, id, state: 'absent' }, nothingTouched());
}

/** What is live after some steps, as a full publish would find it. */
function endOf(steps: readonly Step[]): Step[] {
  const last = new Map(steps.map((one) => [`${one[0]}:${one[1]}`, one]));
  return [...last.values()].filter(([, , shown]) => shown !== undefined);
}

/** Every token of every document, in each table of the index that the schema has. */
function indexOf({ db }: AnEdition): string[] {
  const tables = db.prepare(`select name from sqlite_schema where sql like 'create virtual table search_%'`);
  return (tables.all() as { name: string }[]).flatMap(({ name }) => {
    db.exec(`create virtual table if not exists temp.${name}_seen using fts5vocab(main, ${name}, instance)`);
    const rows = db.prepare(
      `select term, kind, id from temp.${name}_seen join search_row on row = doc order by term, kind, id`,
    );
    return rows.all().map((row) => `${name} ${Object.values(row).join(' ')}`);
  });
}

/** What every name finds, whatever the order of equally good ones. */
function foundIn(edition: AnEdition): Record<string, string[]> {
  const search = searchIn(edition.db, edition);
  const queries = [
    ...NAMES,
    'HĐ Pác Nặm',
    'hd ngan son',
    'kế hoạch tỉnh đoàn',
    'đọc sách',
    'ngày hội huyện đoàn ngân sơn',
  ];
  return Object.fromEntries(
    queries.map((query) => [
      query,
      search({ query })
        .groups.flatMap(({ hits }) => hits.map(({ path }) => path))
        .sort(),
    ]),
  );
}

test('after any history of names, issuers and takedowns the index is what a full publish makes', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const [grown, made] = [open(), open()];
      follow(grown, steps);
      follow(made, endOf(steps));
      expect(indexOf(grown)).toEqual(indexOf(made));
      expect(foundIn(grown)).toEqual(foundIn(made));
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('a paper of a withdrawn unit stands, but its unit no longer has a name to find it by', () => {
  const edition = open();
  const paper = aDocument('801', { title: 'Ngày hội đọc sách', issuer: { type: 'unit', unit: '7' } });
  follow(edition, [
    ['unit', '7', aUnit('7', NAMES[0])],
    ['document', '801', paper],
  ]);
  const papers = (query: string) =>
    searchIn(edition.db, edition)({ query }).groups.find(({ kind }) => kind === 'document')?.hits.length ?? 0;
  expect(papers('kế hoạch huyện đoàn pác nặm')).toBe(1);
  edition.apply(
    { ...liveRow('unit', aUnit('7', NAMES[0]), 90), state: 'withdrawn', face: null },
    nothingTouched(),
  );
  expect(papers('kế hoạch huyện đoàn pác nặm')).toBe(0);
  expect(papers('ngày hội đọc sách')).toBe(1);
});
