/*
 * Which forms are open in other tabs of this browser: their words are not left over, somebody is
 * writing them.
 */

const CHANNEL = 'ban-bien-tap-forms';
const ANSWERED_WITHIN_MS = 300;

type Message = { ask: true } | { open: string };

/** Answers other tabs that ask, until the returned function is called. */
export function answerAsOpen(form: string): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('ask' in data) channel.postMessage({ open: form } satisfies Message);
  };
  return () => channel.close();
}

/** The forms that answer. */
export async function openForms(): Promise<ReadonlySet<string>> {
  const channel = new BroadcastChannel(CHANNEL);
  const open = new Set<string>();
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('open' in data) open.add(data.open);
  };
  channel.postMessage({ ask: true } satisfies Message);
  await new Promise((resolve) => setTimeout(resolve, ANSWERED_WITHIN_MS));
  channel.close();
  return open;
}
