import { getPayload } from 'payload';
import config from '#cms/payload.config.ts';
import { reproject } from '#cms/publishing/reproject.ts';

/*
 * Makes every public face anew and writes those that differ. With --check it writes nothing and
 * ends with 1 if any would be written, or any document could not be shown.
 */

const apply = !process.argv.includes('--check');
const payload = await getPayload({ config });
const results = await reproject(payload, { apply });
console.table(
  results.map(({ kind, checked, written, problems }) => ({
    kind,
    checked,
    differed: written,
    problems: problems.length,
  })),
);
const problems = results.flatMap((result) => result.problems);
for (const problem of problems) console.error(problem);
const differs = results.some(({ written }) => written > 0);
// Payload keeps one client of its pool for ever, so the process would not end by itself.
process.exit(problems.length > 0 || (!apply && differs) ? 1 : 0);
