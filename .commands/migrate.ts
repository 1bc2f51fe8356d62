import { handOver } from './processes/hand-over.ts';
import { withDatabase } from './start/with-database.ts';

/*
 * npm run migrate                   brings the database's schema up to date
 * npm run migrate -- status         what has run
 * npm run migrate -- create <name>  a new migration from the collections as they are now
 */

const [action, ...rest] = process.argv.slice(2);
await withDatabase(({ env }) =>
  handOver('payload', [action ? `migrate:${action}` : 'migrate', ...rest], env),
);
