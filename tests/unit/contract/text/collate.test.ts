import { expect, it } from 'vitest';
import { byName, compareVi } from '#contract/text/collate.ts';

const SORTED = 'an áo ăn ân bà cơ da dân đa Đoàn đường e ê ma mà mả mã má mạ oi ôi ơi u ư'.split(' ');

it('words stand in the order of a Vietnamese dictionary, whatever order they came in', () => {
  expect(SORTED.toReversed().sort(compareVi)).toEqual(SORTED);
  expect(
    SORTED.map((word) => word.normalize('NFD'))
      .toReversed()
      .sort(compareVi),
  ).toEqual(SORTED.map((word) => word.normalize('NFD')));
});

it('numbers in names count as numbers', () => {
  const names = ['Chi đoàn 10', 'Chi đoàn 2', 'Ba Bể'].map((name) => ({ name }));
  expect(names.sort(byName).map((unit) => unit.name)).toEqual(['Ba Bể', 'Chi đoàn 2', 'Chi đoàn 10']);
});
