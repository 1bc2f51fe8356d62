import { startPostgres } from '../../../.commands/postgres/start-postgres.ts';

/* A process of its own that starts the embedded PostgreSQL: `start-and-wait.ts <dataDir> [stop]`. */

const [dataDir = '', then] = process.argv.slice(2);
const postgres = await startPostgres({ dataDir, settings: { fsync: 'off' } });
console.log(postgres.url);
if (then === 'stop') await postgres.stop();
else setInterval(() => 'waiting to be killed', 60_000);
