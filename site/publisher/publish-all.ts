import { pino } from 'pino';
import { readSiteEnv } from '#site/env.ts';
import { startPublisher } from './publisher.ts';

/*
 * `npm run publish:all`: renders every page of the edition and mends the shelf in place. Needs neither
 * PostgreSQL nor the desk. A publisher that is running steps aside and continues afterwards.
 */

const log = pino({ name: 'publish-all', level: process.env['LOG_LEVEL'] ?? 'warn' });
const publisher = await startPublisher({ ...readSiteEnv(), log, onProgress: showProgress });
if (publisher.edition().seq() === 0)
  throw new Error(
    'The edition is empty: start the publisher once, so that it can read the table `published`.',
  );

const report = await publisher.publishAll({ compress: process.env['PUBLISH_COMPRESS'] !== 'off' });
publisher.close();
const perSecond = Math.round((report.pages / report.milliseconds) * 1000);
console.log(
  `${report.pages} pages rendered in ${(report.milliseconds / 1000).toFixed(1)} s (${perSecond} a second), ` +
    `${report.written} written, ${report.removed.length} strays removed, ${report.failed.length} failed.`,
);
for (const { path, error } of report.failed) console.error(`  ${path}: ${error}`);
process.exit(report.failed.length > 0 ? 1 : 0);

function showProgress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} / ${all}${done === all ? '\n' : ''}`);
}
