import { nodeProgram } from '../processes/node-programs.ts';

/** A check that holds or not; counts as one. */
interface Check {
  kind: 'check';
  args: readonly string[];
}

/** A Vitest project; each of its tests counts. */
interface TestProject {
  kind: 'tests';
  project: string;
}

export type Stage = Check | TestProject;

const check = (...args: string[]): Check => ({ kind: 'check', args });
const tests = (project: string): TestProject => ({ kind: 'tests', project });

/** Everything that must hold, the quick first. `npm test -- unit lint` runs some of it. */
export const STAGES: Record<string, Stage> = {
  format: check(...nodeProgram('prettier'), '--check', '--log-level=warn', '.'),
  unit: tests('unit'),
  architecture: tests('architecture'),
  types: check(...nodeProgram('astro'), 'check', '--minimumFailingSeverity=warning'),
  lint: check(...nodeProgram('eslint'), '--config', '.config/eslint.config.js', '--max-warnings=0', '.'),
  unused: check(...nodeProgram('knip'), '--config', '.config/knip.json', '--no-progress'),
  generated: check('.commands/test/generated-files.ts'),
  integration: tests('integration'),
  looks: tests('looks'),
  e2e: tests('e2e'),
};

/**
 * Stages that only read the tree and keep a core busy each: the lanes run beside one another, before all others.
 * `generated` is none of them, since it writes files and puts them back; the tests take both cores themselves.
 */
export const LANES: readonly (readonly string[])[] = [['types'], ['format', 'lint', 'unused']];
