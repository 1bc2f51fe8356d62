import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Retry } from '#cms/admin/editing/retry.ts';

/* The browser's window, as far as a retry hears it. */

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const focus = () => window.dispatchEvent(new Event('focus'));

test('comes later and later until it is stopped', async () => {
  const again = vi.fn(async () => (retry.later(), true));
  const retry = new Retry(again);
  retry.later();
  await vi.advanceTimersByTimeAsync(14_000);
  expect(again).toHaveBeenCalledTimes(3);
  retry.stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(again).toHaveBeenCalledTimes(3);
});

test('comes at once when the person is back', async () => {
  const again = vi.fn(async () => true);
  const retry = new Retry(again);
  retry.later();
  focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(again).toHaveBeenCalledTimes(1);
});

test('that could not be made just then is made later, and is not forgotten', async () => {
  let canBeTried = false;
  const again = vi.fn(async () => canBeTried);
  const retry = new Retry(again);
  retry.later();
  focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(again).toHaveBeenCalledTimes(1);
  canBeTried = true;
  await vi.advanceTimersByTimeAsync(4000);
  expect(again).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(again).toHaveBeenCalledTimes(2);
});

test('that was stopped while it was under way does not come again', async () => {
  const again = vi.fn(async () => (retry.stop(), false));
  const retry = new Retry(again);
  retry.later();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(again).toHaveBeenCalledTimes(1);
});
