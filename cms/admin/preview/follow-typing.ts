/** So long after the first keystroke the form is sent; what is typed meanwhile goes with it. */
export const SEND_AFTER_MS = 120;

/** Sends what is newest, never two at a time. */
export interface Follower {
  /** Something has changed: send soon. */
  changed(): void;
  stop(): void;
}

/**
 * Follows typing without falling behind: while one request is under way nothing else is sent, and when it is
 * answered only what is newest goes out. A slow line makes it slower, never late by more than one answer.
 *
 * @param send sends the form as it stands when it is called
 */
export function followTyping(send: () => Promise<void>): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isBehind = false;
  let isStopped = false;

  async function run(): Promise<void> {
    timer = undefined;
    isSending = true;
    isBehind = false;
    await send();
    isSending = false;
    if (isBehind && !isStopped) changed();
  }

  function changed(): void {
    if (isSending) isBehind = true;
    else timer ??= setTimeout(() => void run(), SEND_AFTER_MS);
  }

  return {
    changed,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
