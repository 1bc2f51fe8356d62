import { expect, test } from 'vitest';
import { LoginBudget } from '#cms/users/login-budget.ts';

test('an account has its number of tries a minute, and another its own', () => {
  const budget = new LoginBudget({ perAccount: 2, overall: 10 });
  expect([1, 2, 3].map((at) => budget.take('a', at))).toEqual([true, true, false]);
  expect(budget.take('b', 4)).toBe(true);
  expect(budget.take('a', 60_002)).toBe(true);
});

test('all accounts together have a limit too', () => {
  const budget = new LoginBudget({ perAccount: 5, overall: 3 });
  expect(['a', 'b', 'c', 'd'].map((account) => budget.take(account, 0))).toEqual([true, true, true, false]);
});
