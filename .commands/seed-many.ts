import { handOver } from './processes/hand-over.ts';
import { withDatabase } from './start/with-database.ts';

/* npm run seed:many -- N: N synthetic articles, always the same ones, for tests of scale. */

await withDatabase(({ env }) =>
  handOver('node', ['cms/commands/seed-many.ts', ...process.argv.slice(2)], env),
);
