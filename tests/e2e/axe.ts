import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of axe by what came of them, as axe names them. */
export interface RuleOutcomes {
  held: Set<string>;
  /** Left to people. */
  unsure: Set<string>;
  broken: Set<string>;
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Of WCAG 2.2, which axe leaves out unless asked: 2.5.8, targets of 24 pixels or with room around. */
const ADDED = ['target-size'];

/** "axe-core 4.11.0". */
export const AXE = `axe-core ${(require('axe-core/package.json') as { version: string }).version}`;

/**
 * Rule, and the elements that break it, in one line each.
 * @param within a selector, to look at a part only
 * @param without rules that make no sense there
 */
export async function axeViolations(page: Page, within?: string, without: string[] = []): Promise<string[]> {
  return (await axeFindings(page, within, without)).violations;
}

/** {@link axeViolations}, with what came of every rule. */
export async function axeFindings(page: Page, within?: string, without: string[] = []) {
  // Evaluated, not added as a script: the page's policy refuses foreign scripts, as it must.
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    ({ context, on, off }) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(context ?? document, {
        // Of rules that hold, the name is all that is asked: not each element, with a selector of its own.
        resultTypes: ['violations'],
        rules: Object.fromEntries([
          ...on.map((rule) => [rule, { enabled: true }]),
          ...off.map((rule) => [rule, { enabled: false }]),
        ]),
      }),
    { context: within, on: ADDED, off: without },
  )) as AxeResults;
  const violations = results.violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  const { passes, incomplete } = results;
  return {
    violations,
    rules: { held: namesOf(passes), unsure: namesOf(incomplete), broken: namesOf(results.violations) },
  };
}

const namesOf = (results: Result[]) => new Set(results.map(({ id }) => id));
