import { handOver } from './processes/hand-over.ts';
import { withDatabase } from './start/with-database.ts';

/* npm run verify:log: makes every seal of the log anew; says the first line that is wrong and ends with 1. */

await withDatabase(({ env }) => handOver('node', ['cms/commands/verify-log.ts'], env));
