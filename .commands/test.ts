import { runStage, type StageResult } from './test/run-stage.ts';
import { LANES, STAGES } from './test/stages.ts';

/*
 * npm test                    everything that must hold
 * npm test -- unit lint       some stages of it
 *
 * The last line is the sum of all stages, checks counting as one: "N passed, N failed".
 */

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const names = Object.keys(STAGES).filter((name) => wanted.length === 0 || wanted.includes(name));
const outcomes = new Map<string, StageResult>();

async function runAll(stages: readonly string[]): Promise<void> {
  for (const name of stages) outcomes.set(name, await runStage(name, STAGES[name]!));
}

const beside = LANES.map((lane) => lane.filter((name) => names.includes(name)));
if (beside.flat().length > 0) console.log(`\n… ${beside.flat().join(', ')}`);
await Promise.all(beside.map(runAll));
await runAll(names.filter((name) => !beside.flat().includes(name)));
const results = names.map((name) => [name, outcomes.get(name)!] as const);

console.log('\n');
for (const [name, { passed, failed, skipped, seconds }] of results) {
  const mark = failed > 0 ? '✖' : '✔';
  const more = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${mark} ${name.padEnd(13)}${String(passed).padStart(5)} passed, ${failed} failed${more}  (${seconds.toFixed(0)} s)`,
  );
}
const sum = (field: 'passed' | 'failed') => results.reduce((total, [, result]) => total + result[field], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
