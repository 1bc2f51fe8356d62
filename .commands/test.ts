import { runStage, type StageResult } from './test/run-stage.ts';
import { STAGES } from './test/stages.ts';

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

const results: [string, StageResult][] = [];
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n■ ${name}`);
  results.push([name, await runStage(name, stage)]);
}

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
