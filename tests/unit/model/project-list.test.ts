import { expect, test } from 'vitest';
import type { Tally } from '#site/model/project-progress.ts';
import { projectList, type ProjectListAnswers } from '#site/model/project-list.ts';
import { mapSummary, schematicMap } from '#site/model/schematic-map.ts';
import { aPlace, aProject } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const appeal = { stage: 'appeal' as const, doneOn: '2023-05-01' };
const places = [
  aPlace('1', { name: 'Tỉnh Bắc Kạn', level: 'province' }),
  aPlace('2', { name: 'Huyện Ba Bể', level: 'district', parent: '1', cell: { column: 2, row: 2 } }),
  aPlace('3', { name: 'Thành phố Bắc Kạn', level: 'district', parent: '1', cell: { column: 1, row: 3 } }),
  aPlace('4', { name: 'Xã Khang Ninh', parent: '2' }),
];
const none: Tally = { received: 0, needs: new Map(), isOver: false };

/** A bridge in need in Khang Ninh, a survey in Ba Bể, a finished flower road in the city. */
const answers: ProjectListAnswers = {
  places,
  pictures: new Map(),
  tallies: new Map([['1', none]]),
  projects: [
    aProject('3', {
      ...{ type: 'duong-hoa', place: '3', title: 'Đường hoa', sortDay: '2022-04-01', after: { media: '9' } },
      milestones: [{ stage: 'handover', doneOn: '2022-04-01' }],
    }),
    aProject('1', { place: '4', title: 'Cầu', milestones: [appeal], sortDay: '2023-05-01' }),
    aProject('2', { place: '2', title: 'Khảo sát', sortDay: '2023-06-01' }),
  ],
};

const all = () => projectList(answers, settingOf('/cong-trinh/'));
const onDemand = (asked: Parameters<typeof projectList>[2]) =>
  projectList(answers, settingOf('/cong-trinh/loc/'), asked);
const row = (page: ReturnType<typeof all>, label: string) =>
  page.filters.find((filter) => filter.label === label)?.links ?? [];
const links = (page: ReturnType<typeof all>, label: string) =>
  Object.fromEntries(row(page, label).map((link) => [link.label, link]));

test('what needs help stands first, the newest proof first within', () => {
  expect(all().groups.map(({ title, projects }) => [title, projects.map((card) => card.title)])).toEqual([
    ['Đang cần giúp', ['Cầu']],
    ['Công trình khác', ['Khảo sát', 'Đường hoa']],
  ]);
});

test('every filter says how many there would be, and what would be empty is not offered', () => {
  expect(row(all(), 'Loại công trình').map(({ label, count }) => [label, count])).toEqual([
    ['Đường hoa', 1],
    ['Cầu dân sinh', 2],
  ]);
  expect(row(all(), 'Năm').map(({ label, count }) => [label, count])).toEqual([
    ['2023', 2],
    ['2022', 1],
  ]);
});

test('a district holds the projects of its communes', () => {
  expect(links(all(), 'Địa bàn')['Huyện Ba Bể']).toMatchObject({ count: 2 });
});

test('a link adds its condition to those in force, and takes itself away', () => {
  const page = onDemand({ selection: { type: 'cau', year: '2023' } });
  expect(links(page, 'Tình trạng')['Đang vận động']!.href).toBe(
    '/cong-trinh/loc/?tinh-trang=van-dong&loai=cau&nam=2023',
  );
  expect(links(page, 'Loại công trình')['Cầu dân sinh']).toMatchObject({
    href: '/cong-trinh/loc/?nam=2023',
    current: true,
  });
  expect(page.chosen.map(({ label, href }) => [label, href])).toEqual([
    ['Cầu dân sinh', '/cong-trinh/loc/?nam=2023'],
    ['2023', '/cong-trinh/loai/cau/'],
    ['Bỏ hết', '/cong-trinh/'],
  ]);
});

test('conditions hold together', () => {
  const page = onDemand({ selection: { type: 'cau', needsHelp: true, place: 'huyen-ba-be' } });
  expect(page.groups.flatMap((group) => group.projects.map((card) => card.title))).toEqual(['Cầu']);
  expect(page.summary).toBe('1 công trình');
});

test('where nothing matches the page says so, and which condition to leave out', () => {
  const page = onDemand({ selection: { type: 'duong-hoa', year: '2023' } });
  expect(page.groups).toEqual([]);
  expect(page.empty?.ways.map(({ label, href, count }) => [label, href, count])).toEqual([
    ['năm 2023', '/cong-trinh/loc/?nam=2023', 2],
    ['Đường hoa', '/cong-trinh/loai/duong-hoa/', 1],
    ['Tất cả công trình', '/cong-trinh/', undefined],
  ]);
});

test('words of the address that stand for nothing are told', () => {
  expect(onDemand({ selection: { year: '2023' }, unknown: ['loai=tau'] }).notice).toBe(
    'Không hiểu điều kiện “loai=tau” trong địa chỉ nên đã bỏ qua.',
  );
});

test('a combination is nothing for search engines, a single condition is', () => {
  expect(onDemand({ selection: { type: 'cau', year: '2023' } }).head).toMatchObject({ index: false });
  expect(onDemand({ selection: { type: 'cau', year: '2023' } }).head.canonical).toBeUndefined();
  const page = projectList(answers, settingOf('/cong-trinh/loai/cau/'), {
    selection: { type: 'cau' },
    own: 'type',
  });
  expect(page.head.canonical).toBe('https://cong.example/cong-trinh/loai/cau/');
});

test('the list of one type numbers what it knows: within the type, not beside it', () => {
  const page = projectList(
    { ...answers, projects: answers.projects.filter(({ type }) => type === 'cau') },
    settingOf('/cong-trinh/loai/cau/'),
    { selection: { type: 'cau' }, own: 'type' },
  );
  expect(links(page, 'Loại công trình')['Nhà nhân ái']).toMatchObject({
    href: '/cong-trinh/loai/nha-nhan-ai/',
    count: undefined,
  });
  expect(links(page, 'Năm')['2023']).toMatchObject({ href: '/cong-trinh/loc/?loai=cau&nam=2023', count: 2 });
});

test('the map has a square for each place that was given one, from north-west to south-east', () => {
  expect(schematicMap(answers)).toEqual([
    {
      ...{ href: '/cong-trinh/dia-ban/huyen-ba-be/', name: 'Ba Bể', column: 2, row: 2 },
      ...{ count: '2 công trình', inNeed: '1 đang cần giúp', tone: 'help' },
    },
    {
      ...{ href: '/cong-trinh/dia-ban/thanh-pho-bac-kan/', name: 'TP. Bắc Kạn', column: 1, row: 3 },
      ...{ count: '1 công trình', inNeed: undefined, tone: 'some' },
    },
  ]);
});

test('what the squares tell is said in sentences too, and nothing of what there is not', () => {
  expect(mapSummary(schematicMap(answers))).toEqual([
    'Có công trình đang cần giúp: Ba Bể.',
    'Có công trình, không cần giúp thêm: TP. Bắc Kạn.',
  ]);
  expect(mapSummary([])).toEqual([]);
});
