import { describe, expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { standingOf, type StandingFacts } from '#site/model/standing.ts';
import { standingView } from '#site/model/standing-view.ts';
import { anAccount, anUpdate, aPosting, aProject } from '#tests/support/faces.ts';

const NO_MONEY = { received: 0, goods: 0, spent: 0 };

type Milestones = FaceOf<'project'>['milestones'];

const APPEALING: Milestones = [
  { stage: 'survey', doneOn: '2023-01-10' },
  { stage: 'appeal', doneOn: '2023-02-01' },
];

/** The standing on a day of a project that calls for gifts and has a checked account. */
function standOn(day: string, change: Partial<FaceOf<'project'>> = {}, facts: Partial<StandingFacts> = {}) {
  const project = aProject('1', { milestones: APPEALING, ...change });
  const whole = { project, accounts: [anAccount('1')], updates: [], totals: NO_MONEY, ...facts };
  return standingOf(whole, (asked) => asked <= day);
}

describe('the code', () => {
  const givingOn = (...args: Parameters<typeof standOn>) => standOn(...args).giving;

  test('is shown while the call is open and the account checked', () =>
    expect(givingOn('2023-02-10')).toBe('open'));

  test('is shown on the last day of the call and gone on the next', () => {
    const acceptsUntil = '2023-02-28';
    expect(givingOn('2023-02-28', { acceptsUntil })).toBe('open');
    expect(givingOn('2023-03-01', { acceptsUntil })).toBe('ended');
  });

  test('is not shown before the call has begun, nor once the work has', () => {
    expect(givingOn('2023-02-10', { milestones: APPEALING.slice(0, 1) })).toBe('planned');
    expect(
      givingOn('2023-02-10', { milestones: [...APPEALING, { stage: 'start', doneOn: '2023-02-09' }] }),
    ).toBe('past');
  });

  test('is withheld while another account is being checked, though the former one still stands', () => {
    const proposed = { id: '2', project: '1', state: 'proposed', proposedOn: '2023-02-09' } as const;
    expect(givingOn('2023-02-10', {}, { accounts: [anAccount('1'), proposed] })).toBe('changing');
    expect(givingOn('2023-02-10', {}, { accounts: [proposed] })).toBe('unverified');
  });

  test('is not shown for an account that was closed, nor without any', () => {
    const closed = { ...anAccount('1'), state: 'closed' as const, closedOn: '2023-02-05', reason: 'Đổi.' };
    expect(givingOn('2023-02-10', {}, { accounts: [closed] })).toBe('unverified');
    expect(givingOn('2023-02-10', {}, { accounts: [] })).toBe('unverified');
  });
});

describe('reports', () => {
  const received = { received: 1_000_000, goods: 0, spent: 0 };

  test('who has received owes a report each 90 days, overdue from the day after', () => {
    expect(standOn('2023-05-02', {}, { totals: received }).reports).toEqual([
      expect.objectContaining({ type: 'progress', due: '2023-05-02', overdue: false }),
    ]);
    expect(standOn('2023-05-03', {}, { totals: received }).reports[0]?.overdue).toBe(true);
  });

  test('a report moves the next one on, a mere note does not', () => {
    const dueWith = (type: 'note' | 'progress') => {
      const updates = [anUpdate('1', { type, publishedAt: '2023-03-05T02:30:00.000Z' })];
      return standOn('2023-03-10', {}, { totals: received, updates }).reports[0]?.due;
    };
    expect(dueWith('progress')).toBe('2023-06-03');
    expect(dueWith('note')).toBe('2023-05-02');
  });

  test('a completion file on record settles what is owed after the handover', () => {
    const milestones: Milestones = [
      ...APPEALING,
      { stage: 'handover', doneOn: '2023-03-01', picture: { media: '1' } },
    ];
    expect(standOn('2023-05-01', { milestones }).reports.map(({ type }) => type)).toEqual(['completion']);
    const completion = [{ media: '9', title: 'Biên bản nghiệm thu' }];
    expect(standOn('2023-05-01', { milestones, completion }).reports).toEqual([]);
  });
});

test('a stage is late on the day after its plan, with the reason that was given', () => {
  const milestones: Milestones = [
    ...APPEALING,
    { stage: 'start', plannedOn: '2023-03-10', lateReason: 'Đường vào bị sạt lở.' },
  ];
  expect(standOn('2023-03-10', { milestones }).late).toEqual([]);
  expect(standOn('2023-03-11', { milestones }).late).toEqual([
    { stage: 'start', plannedOn: '2023-03-10', reason: 'Đường vào bị sạt lở.' },
  ]);
});

test('the last proof is the newest of milestones and updates', () => {
  expect(standOn('2023-06-01').proof).toBe('2023-02-01');
  expect(standOn('2023-06-01', {}, { updates: [anUpdate('1')] }).proof).toBe('2023-03-05');
  expect(standOn('2023-06-01', { milestones: [] }).proof).toBeUndefined();
});

describe('badges', () => {
  const labels = (...args: Parameters<typeof standOn>) =>
    standingView(standOn(...args), args[1] ?? {}, []).badges.map(({ label }) => label);

  test('a project in good order has none', () => expect(labels('2023-02-10')).toEqual([]));

  test('everything that is amiss is said, each with its why', () => {
    const milestones: Milestones = [...APPEALING, { stage: 'start', plannedOn: '2023-03-10' }];
    const totals = { received: 1_000_000, goods: 0, spent: 1_500_000 };
    const change = { milestones, acceptsUntil: '2023-04-01' };
    expect(labels('2024-01-01', change, { totals })).toEqual([
      'Quá hạn báo cáo',
      'Chậm tiến độ',
      'Chi vượt thu',
      'Đã kết thúc tiếp nhận',
    ]);
    const { badges } = standingView(standOn('2024-01-01', change, { totals }), change, []);
    expect(badges[0]?.why).toContain('Báo cáo tổng thu chi, hạn ngày 16/04/2023');
    expect(badges[1]?.why).toContain('Đơn vị thực hiện chưa nêu lý do.');
    expect(badges[3]?.why).toBe('Thời hạn tiếp nhận: đến hết ngày 01/04/2023.');
  });

  test('why more was spent than received is told by the newest spending that stands', () => {
    const standing = standOn('2023-02-10', {}, { totals: { received: 1, goods: 0, spent: 2 } });
    const spending = [
      aPosting('9', { bucket: 'spent', overspending: 'Đã hủy.', cancelledBy: 10 }),
      aPosting('8', { bucket: 'spent', overspending: 'Ứng trước tiền thợ.' }),
    ];
    expect(standingView(standing, {}, spending).badges[0]?.why).toBe(
      'Đã chi nhiều hơn tiền đã nhận. Lý do: Ứng trước tiền thợ.',
    );
  });
});
