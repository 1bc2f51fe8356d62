import { dayAfter } from '#contract/text/dates.ts';

interface Lasting {
  id: string;
  validTo?: string | undefined;
}

/** The ids of those units or places whose last day has passed. */
export function askEnded(content: App.Locals['content'], all: readonly Lasting[]): ReadonlySet<string> {
  const ended = all.filter(({ validTo }) => validTo !== undefined && content.hasCome(dayAfter(validTo)));
  return new Set(ended.map(({ id }) => id));
}
