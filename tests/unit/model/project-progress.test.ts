import { expect, test } from 'vitest';
import { cardProgress, moneyProgress, needsHelp, type Tally } from '#site/model/project-progress.ts';
import { aProject } from '#tests/support/faces.ts';

const TRIEU = 1_000_000;
const appealing = [{ stage: 'appeal' as const, doneOn: '2023-05-01' }];
const building = [{ stage: 'start' as const, doneOn: '2023-06-01' }];
const cement = { id: 'x', form: 'goods' as const, item: 'Xi măng', unit: 'bao', quantity: 50 };
const labour = { id: 'l', form: 'labour' as const, item: 'Phụ hồ', unit: 'ngày công', quantity: 120 };

const tallyOf = (received = 0, needs: Record<string, number> = {}, isOver = false): Tally => ({
  received,
  needs: new Map(Object.entries(needs).map(([id, got]) => [id, { received: got }])),
  isOver,
});

test('money is told in steps of about a hundredth of the goal, downwards', () => {
  expect(moneyProgress(30_999_999, 50 * TRIEU)).toEqual({
    value: 30 * TRIEU,
    max: 50 * TRIEU,
    text: '30 / 50\u00a0triệu\u00a0đồng',
  });
  expect(moneyProgress(30_500_000, 30 * TRIEU + 1).text).toBe('30,5 / 30\u00a0triệu\u00a0đồng');
  expect(moneyProgress(345 * TRIEU, 1_200 * TRIEU).text).toBe('0,34 / 1,2\u00a0tỷ\u00a0đồng');
  expect(moneyProgress(0, 900).text).toBe('0 / 900\u00a0đồng');
});

test('a goal that is reached is shown as reached, whatever the steps', () => {
  expect(moneyProgress(83_300_000, 83_300_000)).toEqual({
    value: 83_300_000,
    max: 83_300_000,
    text: '83,3 / 83,3\u00a0triệu\u00a0đồng',
  });
});

test('a bar takes between 50 and 125 steps to fill: so often, at most, does a card change', () => {
  for (let goal = 7; goal < 9_000_000_000; goal = Math.ceil(goal * 1.37)) {
    const shown = new Set<number>();
    for (let i = 0; i <= 2000; i++) shown.add(moneyProgress(Math.floor((goal * i) / 2000), goal).value);
    expect(shown.size, `goal ${goal}`).toBeLessThanOrEqual(127);
    if (goal > 10_000) expect(shown.size, `goal ${goal}`).toBeGreaterThanOrEqual(50);
  }
});

test('a negative sum, after a cancelled gift of another day, is no negative bar', () => {
  expect(moneyProgress(-200_000, 50 * TRIEU)).toMatchObject({
    value: 0,
    text: '0 / 50\u00a0triệu\u00a0đồng',
  });
});

test('without a goal in money, the one thing needed is told in its own unit', () => {
  const project = aProject('1', { milestones: appealing, needs: [cement] });
  expect(cardProgress(project, tallyOf(0, { x: 32 }))).toEqual({
    value: 32,
    max: 50,
    text: 'Xi măng: 32 / 50 bao',
  });
});

test('of several things needed, none makes up for another', () => {
  const project = aProject('1', { milestones: appealing, needs: [cement, labour] });
  expect(cardProgress(project, tallyOf(0, { x: 500, l: 0 }))?.text).toBe('Hiện vật, ngày công: đã có 50%');
});

test('what is done, or was not asked about, has no bar', () => {
  const done = aProject('1', {
    goal: { full: TRIEU },
    milestones: [{ stage: 'handover', doneOn: '2023-07-01' }],
    after: { media: '1' },
  });
  expect(cardProgress(done, tallyOf(TRIEU))).toBeUndefined();
  expect(
    cardProgress(aProject('1', { goal: { full: TRIEU }, milestones: appealing }), undefined),
  ).toBeUndefined();
});

test('help is needed while the call runs and something is missing', () => {
  const project = aProject('1', { milestones: appealing, goal: { full: 50 * TRIEU }, needs: [cement] });
  expect(needsHelp(project, tallyOf(50 * TRIEU - 1, { x: 50 }))).toBe(true);
  expect(needsHelp(project, tallyOf(50 * TRIEU, { x: 49 }))).toBe(true);
  expect(needsHelp(project, tallyOf(50 * TRIEU, { x: 50 }))).toBe(false);
  expect(needsHelp(project, tallyOf(0, {}, true))).toBe(false);
});

test('once work has begun no money is called for, but hands still are', () => {
  const project = aProject('1', { milestones: building, goal: { full: 50 * TRIEU }, needs: [labour] });
  expect(needsHelp(project, tallyOf(0, { l: 20 }))).toBe(true);
  expect(needsHelp(project, tallyOf(0, { l: 120 }))).toBe(false);
});

test('a call that names neither sum nor thing is still a call; a survey is none', () => {
  expect(needsHelp(aProject('1', { milestones: appealing }), tallyOf())).toBe(true);
  expect(needsHelp(aProject('1'), tallyOf())).toBe(false);
});
