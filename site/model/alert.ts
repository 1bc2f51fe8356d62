import type { AlertFace } from '#contract/faces/contact.ts';
import { PATHS } from '#contract/paths.ts';
import { formatDay } from '#contract/text/dates.ts';
import type { Link } from './card.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

type Alert = AlertFace['alerts'][number];

export interface AlertView {
  level: Alert['level'];
  levelLabel: string;
  title: string;
  paragraphs: string[];
  more?: Link;
  until?: string;
}

export interface AlertPage extends PageBase {
  title: string;
  alerts: AlertView[];
}

const LEVELS = ['danger', 'warning', 'info'] as const;
const LEVEL_LABELS = { danger: 'Khẩn cấp', warning: 'Cảnh báo', info: 'Để biết' } as const;

/** The gravest first, otherwise in the editors' order. */
const bySeverity = (alerts: readonly Alert[]) =>
  alerts.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));

/** Thông báo khẩn: what is in force, with all its words. */
export function alertPage(alerts: readonly Alert[], setting: Setting): AlertPage {
  const title = 'Thông báo khẩn';
  return {
    ...pageBase(setting, {
      title,
      description: alerts[0]?.title ?? `Thông báo khẩn của ${setting.site.name}.`,
      index: false,
      above: [],
    }),
    title,
    alerts: bySeverity(alerts).map((alert) => ({
      level: alert.level,
      levelLabel: LEVEL_LABELS[alert.level],
      title: alert.title,
      paragraphs: (alert.text ?? '').split('\n').filter((line) => line.trim() !== ''),
      ...(alert.link && { more: { href: alert.link, label: 'Xem thêm' } }),
      ...(alert.until && { until: `Có hiệu lực đến hết ngày ${formatDay(alert.until)}` }),
    })),
  };
}

/**
 * The style sheet that shows the alert on every page. Pages hold a hidden link to the alerts, always the
 * same, so that none of them has to be made again; this one file makes it visible and says the words.
 * Generated content is read by screen readers as part of the link's name
 * (https://www.w3.org/TR/accname-1.2/#computation-steps, 2F.ii).
 */
export function alertStyle(alerts: readonly Alert[]): string {
  const [first, ...others] = bySeverity(alerts);
  if (!first) return '/* Không có thông báo khẩn. */\n';
  const rest = others.length > 0 ? ` (và ${others.length} thông báo khác)` : '';
  return [
    `.alert[hidden] { display: block; background: var(--alert-${first.level}); color: var(--on-alert-${first.level}); }`,
    `.alert::after { content: ${cssString(`: ${first.title}${rest}`)}; }`,
    '',
  ].join('\n');
}

/** Text as a CSS string. Everything that is not a letter, digit or plain punctuation is escaped by its number. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{M}\p{N} .,:;!?()%/+–-]/gu,
    (char) => `\\${char.codePointAt(0)!.toString(16)} `,
  );
  return `"${escaped}"`;
}

/** Where the link on every page leads. */
export const ALERT_LINK: Link = { href: PATHS.alerts, label: 'Thông báo khẩn' };
