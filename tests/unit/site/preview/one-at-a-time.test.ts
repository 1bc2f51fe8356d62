import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { NoLongerWanted, OneAtATime, TooBusy } from '#site/preview/one-at-a-time.ts';

test('never are two at work, in the order in which they were asked for, whatever fails', async () => {
  const queue = new OneAtATime();
  const happened: string[] = [];
  const work = (name: string, fails = false) =>
    queue.run(async () => {
      happened.push(`${name} begins`);
      await pause(5);
      happened.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(happened).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('what is no longer wanted when its turn comes is not begun', async () => {
  const queue = new OneAtATime();
  let isWanted = true;
  let wasBegun = false;
  const first = queue.run(() => pause(5));
  const second = queue.run(
    () => (wasBegun = true),
    () => isWanted,
  );
  isWanted = false;
  await first;
  await expect(second).rejects.toThrow(NoLongerWanted);
  expect(wasBegun).toBe(false);
});

test('more than it can bear is refused at once, and later taken again', async () => {
  const queue = new OneAtATime();
  const waiting = Array.from({ length: 200 }, () => queue.run(() => pause(0)));
  await expect(queue.run(() => pause(0))).rejects.toThrow(TooBusy);
  await Promise.all(waiting);
  await queue.run(() => pause(0));
});
