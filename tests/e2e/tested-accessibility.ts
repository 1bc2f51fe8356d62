import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import type { Tested, TestedPage } from '#site/model/accessibility/tested.ts';
import { AXE, type RuleOutcomes } from './axe.ts';
import { DESKTOP, PHONE, THEMES } from './inspect-page.ts';
import type { Template } from './templates.ts';

const WRITTEN = 'site/model/accessibility/tested.json';

/** What the statement on accessibility is made of, from what has just been found. */
export function testedNow(browser: Browser, found: ReadonlyMap<Template, RuleOutcomes>): Tested {
  return {
    on: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
    engine: AXE,
    browser: `Chromium ${browser.version().split('.')[0]}`,
    views: THEMES.map(
      ({ colorScheme, contrast }) =>
        `nền ${colorScheme === 'dark' ? 'tối' : 'sáng'}${contrast === 'more' ? ', tương phản cao' : ''}: ` +
        `rộng ${PHONE.width} và ${DESKTOP.width} điểm ảnh`,
    ),
    pages: [...found].map(([{ label }, rules]) => testedPage(label, rules)),
  };
}

function testedPage(label: string, { held, unsure, broken }: RuleOutcomes): TestedPage {
  const isHeld = (rule: string) => !unsure.has(rule) && !broken.has(rule);
  return {
    label,
    held: [...held].filter(isHeld).length,
    unsure: [...unsure].sort(),
    broken: [...broken].sort(),
  };
}

/** With ACCESSIBILITY=update: the statement tells this from now on. */
export async function writeTested(tested: Tested): Promise<void> {
  const style = await resolveConfig(WRITTEN);
  writeFileSync(WRITTEN, await format(JSON.stringify(tested), { ...style, filepath: WRITTEN }));
}
