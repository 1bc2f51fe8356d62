import { expect, it } from 'vitest';
import { projectStatus, type ProjectFace, type Stage } from '#contract/faces/project.ts';

type Proofs = Pick<ProjectFace, 'milestones' | 'after' | 'completion'>;

const photo = { media: '1' };
const reached = (...stages: Stage[]): Proofs => ({
  milestones: stages.map((stage) => ({ stage, doneOn: '2026-03-01' })),
});

it.each<[Stage[], string]>([
  [[], 'planned'],
  [['survey'], 'planned'],
  [['survey', 'appeal'], 'appealing'],
  [['survey', 'appeal', 'start'], 'building'],
  [['building'], 'building'],
])('a project that has reached %j is %s', (stages, status) => {
  expect(projectStatus(reached(...stages))).toBe(status);
});

it('a stage without a day is not reached', () => {
  const milestones = [{ stage: 'appeal' as const, plannedOn: '2026-03-01' }];
  expect(projectStatus({ milestones })).toBe('planned');
});

it('a handover that nothing shows leaves the project under way', () => {
  expect(projectStatus(reached('start', 'handover'))).toBe('building');
  expect(projectStatus({ ...reached('handover'), completion: [] })).toBe('building');
});

it.each<[string, Partial<Proofs>]>([
  ['a photo taken after', { after: photo }],
  ['a completion file', { completion: [{ media: '2', title: 'Biên bản bàn giao' }] }],
  ['a photo of the handover', { milestones: [{ stage: 'handover', doneOn: '2026-03-01', picture: photo }] }],
])('a handover is proved by %s', (_, proof) => {
  expect(projectStatus({ ...reached('start', 'handover'), ...proof })).toBe('done');
});

it('a photo of another stage does not prove the handover', () => {
  const milestones = [
    { stage: 'start' as const, doneOn: '2026-01-01', picture: photo },
    { stage: 'handover' as const, doneOn: '2026-03-01' },
  ];
  expect(projectStatus({ milestones })).toBe('building');
});

it('a photo or a file without a day of handover proves nothing', () => {
  expect(projectStatus({ ...reached('appeal'), after: photo })).toBe('appealing');
  const milestones = [{ stage: 'handover' as const, picture: photo }];
  expect(projectStatus({ milestones, completion: [{ media: '2', title: 'Quyết toán' }] })).toBe('planned');
});

it('upkeep without a handover is not the end of the work', () => {
  expect(projectStatus({ ...reached('upkeep'), after: photo })).toBe('building');
});
