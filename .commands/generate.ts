import { GENERATED } from './test/generated.ts';
import { readSettings } from './environment.ts';
import { handOver } from './processes/hand-over.ts';

/* npm run generate: writes again what is made from the collections (types, import map of the admin). */

const { childEnv } = readSettings();
for (const { command } of GENERATED) {
  // The configuration wants a database's address; nothing connects to it.
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...childEnv };
  const code = await handOver('payload', [command], env);
  if (code !== 0) process.exit(code);
}
