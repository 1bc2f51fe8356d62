import { formatDay, dayOf } from '#contract/text/dates.ts';
import { finding, quoted, type Rule } from './rule.ts';

/** Links that the nightly check has found dead twice, a day apart. */
export const brokenLinks: Rule = ({ links }, { broken }) =>
  links.flatMap((link) => {
    const dead = link.href === undefined ? undefined : broken.get(link.href);
    if (!dead) return [];
    return [
      finding(
        'warn',
        'link-broken',
        link,
        `liên kết ${quoted(link.words || link.href!, 40)} hỏng từ ${formatDay(dayOf(dead.since))}: ${dead.problem} Hãy thay hoặc bỏ.`,
      ),
    ];
  });
