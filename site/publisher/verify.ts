import { availableParallelism } from 'node:os';
import { readSiteEnv } from '#site/env.ts';
import { verifyShelf } from './verify-shelf.ts';

/* `npm run verify`: renders everything anew and compares it with the shelf byte by byte; writes nothing. */

const report = await verifyShelf({ ...readSiteEnv(), threads: availableParallelism() });
if (report.waiting > 0) console.log(`${report.waiting} pages are still waiting to be published.`);
for (const [what, paths] of Object.entries(report.differences))
  for (const path of paths) console.error(`${what}: ${path}`);
const count = Object.values(report.differences).flat().length;
console.log(`${report.pages} pages compared, ${count} differences.`);
process.exit(count > 0 ? 1 : 0);
