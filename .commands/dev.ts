import { readSettings } from './environment.ts';
import { describeFailure } from './failure.ts';
import { startAll } from './start/start-all.ts';

/* npm run dev: like `npm start`, with reload, for developers. */

try {
  await startAll({ ...readSettings(), isDev: true });
} catch (error) {
  console.error(`✖ ${describeFailure(error)}`);
  process.exit(1);
}
