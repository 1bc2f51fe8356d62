import { expect, test } from 'vitest';
import { campaignList, campaignPage } from '#site/model/campaign-pages.ts';
import { aCampaign, aPicture, aProject } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

test('a nested campaign stands below its parent, campaigns under the year they began', () => {
  const campaigns = [
    aCampaign('1', { title: 'Xuân tình nguyện', startsOn: '2022-12-04', endsOn: '2023-02-26' }),
    aCampaign('2', { title: 'Hè 2023', startsOn: '2023-05-28' }),
    aCampaign('3', { title: 'Mùa hè xanh', startsOn: '2023-06-05', parent: '2' }),
  ];
  const page = campaignList({ campaigns, pictures: new Map() }, settingOf('/chien-dich/'));
  expect(
    page.years.map(({ year, campaigns: own }) => [year, own.map((c) => [c.title, c.children.length])]),
  ).toEqual([
    ['2023', [['Hè 2023', 1]]],
    ['2022', [['Xuân tình nguyện', 0]]],
  ]);
});

test('the newest campaign opens the list, those of years gone by are small', () => {
  const campaigns = ['2021-05-01', '2022-12-04', '2023-03-01', '2023-05-28'].map((startsOn, at) =>
    aCampaign(String(at), { startsOn }),
  );
  const { years } = campaignList({ campaigns, pictures: new Map() }, settingOf('/chien-dich/'));
  expect(years.map(({ year, campaigns: own }) => [year, own.map(({ look }) => look)])).toEqual([
    ['2023', ['lead', 'usual']],
    ['2022', ['small']],
    ['2021', ['small']],
  ]);
});

test('a campaign whose parent is not live stands on its own', () => {
  const campaigns = [aCampaign('3', { parent: '2' })];
  const page = campaignList({ campaigns, pictures: new Map() }, settingOf('/chien-dich/'));
  expect(page.years[0]?.campaigns).toHaveLength(1);
});

test('the timeline is in order of days, whatever the order it was typed in', () => {
  const campaign = aCampaign('1', {
    timeline: [
      { on: '2023-08-31', title: 'Tổng kết' },
      { on: '2023-06-01', title: 'Ra quân' },
    ],
  });
  const resources = { pictures: new Map(), files: new Map(), links: new Map() };
  const nothing = {
    children: [],
    projects: [],
    articles: [],
    albums: [],
    videos: [],
    units: [],
    places: new Map(),
  };
  const unasked = { tallies: new Map(), totals: [] };
  const page = campaignPage({ campaign, resources, ...nothing, ...unasked }, settingOf('/chien-dich/x/'));
  expect(page.timeline.map((entry) => entry.title)).toEqual(['Ra quân', 'Tổng kết']);
  expect(page.span).toBe('Từ 01/06/2023');
});

test('the money of a campaign is the sum of its projects, bucket by bucket, and says until when it holds', () => {
  const sums = { received: 0, goods: 0, direct: 0, promised: 0, spent: 0 };
  const page = campaignPage(
    {
      campaign: aCampaign('1'),
      resources: { pictures: new Map([['7', aPicture('7')]]), files: new Map(), links: new Map() },
      ...{
        children: [],
        articles: [],
        albums: [],
        videos: [],
        units: [],
        places: new Map(),
        tallies: new Map(),
      },
      projects: [aProject('1'), aProject('2')],
      totals: [
        { ...sums, received: 40_000_000, spent: 1, asOf: '2023-06-01T02:00:00.000Z' },
        { ...sums, received: 2_500_000, promised: 9, asOf: '2023-06-28T09:05:00.000Z' },
      ],
    },
    settingOf('/chien-dich/x/'),
  );
  expect(page.money?.figures.map(({ value }) => value.exact ?? value.short)).toEqual([
    '42.500.000\u00a0đồng',
    '1\u00a0đồng',
    '0\u00a0đồng',
    '0\u00a0đồng',
    '9\u00a0đồng',
  ]);
  expect(page.money?.asOf.text).toBe('16:05 28/06/2023');
});

test('an album shows the pictures that are live', () => {
  const campaign = aCampaign('1', { album: [{ media: '7', caption: 'Ra quân' }, { media: '8' }] });
  const resources = { pictures: new Map([['7', aPicture('7')]]), files: new Map(), links: new Map() };
  const nothing = {
    children: [],
    projects: [],
    articles: [],
    albums: [],
    videos: [],
    units: [],
    places: new Map(),
  };
  const page = campaignPage(
    { campaign, resources, ...nothing, tallies: new Map(), totals: [] },
    settingOf('/chien-dich/x/'),
  );
  expect(page.album.map(({ caption }) => caption)).toEqual(['Ra quân']);
});
