import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followTyping, SEND_AFTER_MS } from '#cms/admin/preview/follow-typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst of keystrokes is sent once, soon after the first of them', async () => {
  const send = vi.fn(() => Promise.resolve());
  const follower = followTyping(send);
  for (let i = 0; i < 5; i++) {
    follower.changed();
    await vi.advanceTimersByTimeAsync(SEND_AFTER_MS / 6);
  }
  expect(send).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(SEND_AFTER_MS / 6);
  expect(send).toHaveBeenCalledTimes(1);
});

test('never two are under way; what was typed meanwhile follows the answer, once', async () => {
  let underWay = 0;
  let most = 0;
  const send = vi.fn(async () => {
    most = Math.max(most, (underWay += 1));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    underWay -= 1;
  });
  const follower = followTyping(send);
  for (let i = 0; i < 20; i++) {
    follower.changed();
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(most).toBe(1);
  expect(send).toHaveBeenCalledTimes(2);
});

test('when it is stopped nothing more is sent', async () => {
  const send = vi.fn(() => Promise.resolve());
  const follower = followTyping(send);
  follower.changed();
  follower.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(send).not.toHaveBeenCalled();
});
