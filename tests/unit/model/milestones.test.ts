import { expect, test } from 'vitest';
import { milestoneViews } from '#site/model/milestones.ts';

test('milestones stand in the order of the work, done ones with their day, others with their plan', () => {
  const views = milestoneViews(
    [
      { stage: 'handover', plannedOn: '2023-09-02' },
      { stage: 'building', doneOn: '2023-06-20' },
      { stage: 'survey', doneOn: '2023-02-01' },
      { stage: 'building', doneOn: '2023-05-10' },
      { stage: 'upkeep' },
    ],
    new Map(),
  );
  expect(views.map((view) => [view.label, view.done, view.on?.text])).toEqual([
    ['Khảo sát', true, '01/02/2023'],
    ['Thi công', true, '10/05/2023'],
    ['Thi công', true, '20/06/2023'],
    ['Khánh thành, bàn giao', false, '02/09/2023'],
    ['Bảo trì', false, undefined],
  ]);
});

test('a stage says why it is late, once it is', () => {
  const milestones = [{ stage: 'start' as const, plannedOn: '2023-06-18', lateReason: 'Chờ thủ tục đất.' }];
  const late = [{ stage: 'start' as const, plannedOn: '2023-06-18' }];
  expect(milestoneViews(milestones, new Map())[0]).not.toHaveProperty('lateReason');
  expect(milestoneViews(milestones, new Map(), late)[0]?.lateReason).toBe('Chờ thủ tục đất.');
});
