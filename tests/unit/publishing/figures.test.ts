import { describe, expect, test } from 'vitest';
import { figureChanges, figuresOf } from '#cms/giving/figures.ts';

const project = {
  goal: { minimum: 20_000_000, full: 30_000_000 },
  budget: [
    { id: 'a', item: 'Xi măng', unit: 'tấn', quantity: 12, unitPrice: 1_650_000, source: 'gifts' as const },
    { id: 'b', item: 'Cát', unit: 'm³', quantity: 20, unitPrice: 300_000 },
  ],
  needs: [{ id: 'n', form: 'labour' as const, item: 'phụ hồ', unit: 'ngày công', quantity: 40 }],
  beneficiaries: { count: 161, definition: 'hộ dân' },
  valueInKind: 5_000_000,
  output: { quantity: 20, unit: 'bóng đèn' },
  acceptsUntil: '2023-08-31',
};

const changed = (after: Partial<typeof project>) =>
  figureChanges(figuresOf(project), figuresOf({ ...project, ...after })).map(
    ({ figure, before, after: now }) => [
      figure,
      before?.replaceAll('\u00a0', ' '),
      now?.replaceAll('\u00a0', ' '),
    ],
  );

describe('the history of figures', () => {
  test('says nothing where nothing changed, nor when lines change places', () => {
    expect(changed({})).toEqual([]);
    expect(changed({ budget: project.budget.toReversed() })).toEqual([]);
  });

  test('names each single figure in the words of the page', () => {
    expect(
      changed({
        goal: { minimum: 20_000_000, full: 45_000_000 },
        beneficiaries: { count: 150, definition: 'hộ dân' },
        acceptsUntil: '2023-09-30',
      }),
    ).toEqual([
      ['Mục tiêu vận động', '30.000.000 đồng', '45.000.000 đồng'],
      ['Người hưởng lợi', '161 hộ dân', '150 hộ dân'],
      ['Nhận đóng góp đến hết ngày', '31/08/2023', '30/09/2023'],
    ]);
  });

  test('tells of a line what changed in it, and of a new or lost line all of it', () => {
    const [cement, sand] = project.budget;
    expect(
      changed({
        budget: [
          { ...cement!, unitPrice: 1_800_000 },
          { ...sand!, id: 'c', item: 'Đá', quantity: 5 },
        ],
      }),
    ).toEqual([
      ['Hạng mục Xi măng, đơn giá', '1.650.000 đồng', '1.800.000 đồng'],
      ['Hạng mục Đá', undefined, '5 m³ × 300.000 đồng'],
      ['Hạng mục Cát', '20 m³ × 300.000 đồng', undefined],
    ]);
  });

  test('knows a line that was typed anew by its name', () => {
    const [cement, sand] = project.budget;
    expect(
      changed({
        budget: [
          { ...cement!, id: 'x' },
          { ...sand!, id: 'y', quantity: 25 },
        ],
      }),
    ).toEqual([['Hạng mục Cát, số lượng', '20 m³', '25 m³']]);
  });
});
