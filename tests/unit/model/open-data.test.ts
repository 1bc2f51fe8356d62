import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { sample } from '#cms/seed/sample/sample.ts';
import { openData, type LedgerSums, type OpenProject } from '#site/model/open-data.ts';
import { openDataCsv } from '#site/model/open-data-csv.ts';
import { FIELDS, openDataJsonSchema } from '#site/model/open-data-schema.ts';
import { aCampaign, aPlace, aProject, aUnit, theSite } from '#tests/support/faces.ts';

const origin = 'https://cong.example';
const sums: LedgerSums = {
  ...{ received: 30_000_000, goods: 5, direct: 6, promised: 7, spent: 12_000_000, count: 9, gifts: 7 },
  asOf: '2023-06-29T09:30:00.000Z',
  needs: new Map([['x', { promised: 20, received: 12.5 }]]),
};
const nothing: LedgerSums = {
  ...{ received: 0, goods: 0, direct: 0, promised: 0, spent: 0, count: 0, gifts: 0 },
  needs: new Map(),
};

const bridge: OpenProject = {
  project: aProject('7', {
    title: '=HYPERLINK("http://x")',
    goal: { minimum: 20_000_000, full: 50_000_000 },
    needs: [{ id: 'x', form: 'goods', item: 'Xi măng', unit: 'bao', quantity: 50 }],
    beneficiaries: { count: 161, definition: 'hộ dân' },
    location: { latitude: 22.4, longitude: 105.7, precision: 'commune' },
    milestones: [
      { stage: 'appeal', doneOn: '2023-05-01' },
      { stage: 'start', plannedOn: '2023-06-01', doneOn: '2023-06-10' },
      { stage: 'handover', plannedOn: '2023-09-02' },
    ],
  }),
  totals: sums,
  isOver: false,
  places: [aPlace('2', { name: 'Xã Yên Cư' }), aPlace('3', { name: 'Huyện Chợ Mới' })],
  unit: aUnit('1', 'Đoàn xã Yên Cư'),
  campaign: aCampaign('1', { title: 'Hè 2023' }),
};

const dataOf = (projects: OpenProject[]) => openData({ projects, site: theSite(), files: new Map(), origin });

/** As another's program would read it: from the served text of the schema. */
const schema = z.fromJSONSchema(
  JSON.parse(JSON.stringify(openDataJsonSchema(`${origin}/du-lieu/cong-trinh.schema.json`))),
);

test('every project of the sample fulfils the schema that is served', () => {
  const projects = sample.projects.map((project): OpenProject => ({
    project,
    totals: sums,
    isOver: true,
    places: [],
    unit: undefined,
  }));
  const data = JSON.parse(JSON.stringify(dataOf([...projects, bridge]))) as unknown;
  expect(schema.safeParse(data).error?.issues).toBeUndefined();
});

test('the schema refuses what is none: a missing sum, a fraction of a đồng, a field nobody knows', () => {
  const broken = (change: object) => {
    const data = dataOf([bridge]);
    return schema.safeParse({ ...data, grants: [{ ...data.grants[0], ...change }] }).success;
  };
  expect(broken({})).toBe(true);
  expect(broken({ amountAwarded: undefined })).toBe(false);
  expect(broken({ amountAwarded: 1.5 })).toBe(false);
  expect(broken({ payer: 'Nguyễn Văn A' })).toBe(false);
});

test('names are those of 360Giving, sums are exact, and what was promised or brought is no money received', () => {
  expect(dataOf([bridge]).grants[0]).toMatchObject({
    id: 'cong-trinh-7',
    currency: 'VND',
    amountAppliedFor: 50_000_000,
    amountAwarded: 30_000_000,
    amountDisbursed: 12_000_000,
    awardDate: '2023-05-01',
    plannedDates: [{ startDate: '2023-06-01', endDate: '2023-09-02' }],
    actualDates: [{ startDate: '2023-06-10' }],
    recipientOrganization: [{ id: 'don-vi-1', name: 'Đoàn xã Yên Cư' }],
    beneficiaryLocation: [{ name: 'Xã Yên Cư, huyện Chợ Mới', latitude: 22.4, longitude: 105.7 }],
    grantProgramme: [{ title: 'Hè 2023' }],
    dateModified: '2023-06-29T16:30:00+07:00',
    congDoan: {
      status: 'building',
      ...{ goods: 5, direct: 6, promised: 7, gifts: 7, postings: 9 },
      figuresAsOf: '2023-06-29T16:30:00+07:00',
      needs: [{ item: 'Xi măng', wanted: 50, promised: 20, received: 12.5 }],
      ledger: 'https://cong.example/du-lieu/so-dong-gop-7.csv',
    },
  });
});

test('an empty ledger does not say until when it holds', () => {
  const [grant] = dataOf([{ ...bridge, totals: nothing }]).grants;
  expect(grant?.congDoan.figuresAsOf).toBeUndefined();
  expect(grant?.dateModified).toBe('2023-02-01');
});

test('the table says the same, one line a project, and no cell of it is a formula', () => {
  const text = openDataCsv(dataOf([bridge, { ...bridge, totals: nothing }]));
  expect(text.startsWith('\u{feff}id,title,')).toBe(true);
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    title: `'=HYPERLINK("http://x")`,
    amountAwarded: '30000000',
    'recipientOrganization/0/name': 'Đoàn xã Yên Cư',
    'congDoan/needs': 'Xi măng: 12.5/50 bao',
    'congDoan/beneficiaries/count': '161',
  });
});

test('every field of a project is told on the page', () => {
  const [grant] = dataOf([bridge]).grants;
  const { congDoan, ...fields } = grant!;
  const names = [...Object.keys(fields), ...Object.keys(congDoan).map((name) => `congDoan/${name}`)];
  expect(FIELDS.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});
