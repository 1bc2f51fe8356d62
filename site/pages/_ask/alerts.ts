import type { AlertFace } from '#contract/faces/contact.ts';
import { ONLY_ID } from '#contract/kinds.ts';
import { dayAfter } from '#contract/text/dates.ts';

/** The alerts in force today. Each ends by itself after its last day. */
export function askAlerts(content: App.Locals['content']): AlertFace['alerts'] {
  const alerts = content.get('alert', ONLY_ID)?.alerts ?? [];
  return alerts.filter(({ until }) => until === undefined || !content.hasCome(dayAfter(until)));
}
