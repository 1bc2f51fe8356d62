import type { Officer } from '#contract/faces/order.ts';
import { dayAfter } from '#contract/text/dates.ts';
import type { Officers } from '#site/model/officers.ts';

/** Who is in office today, and who was. A change of office happens by itself on its day. */
export function askOfficers(content: App.Locals['content'], officers: readonly Officer[]): Officers {
  const hasLeft = ({ to }: Officer) => to !== undefined && content.hasCome(dayAfter(to));
  const hasCome = ({ from }: Officer) => from === undefined || content.hasCome(from);
  const former = officers.filter(hasLeft);
  return { former, now: officers.filter((officer) => !former.includes(officer) && hasCome(officer)) };
}
