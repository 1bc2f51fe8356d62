import { pino } from 'pino';
import { forwardWaiting } from '#site/publisher/feedback/forward-letters.ts';

/* Forwards what waits, in a process of its own, and may be killed on the way: `node … <folder> <database> <step>#<n>`. */

const [folder = '', databaseUrl = '', plan = ''] = process.argv.slice(2);
const [killedAt, count = '1'] = plan.split('#');
let left = Number(count);
await forwardWaiting({
  ...{ folder, databaseUrl, log: pino({ level: 'silent' }) },
  step: (passed) => {
    if (passed === killedAt && --left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
