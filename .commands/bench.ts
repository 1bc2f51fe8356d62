import { handOver } from './processes/hand-over.ts';

/* npm run bench [-- SIZES]: the benchmarks, as a table and as JSON; see tests/bench/run.ts. */

process.exitCode = await handOver('node', ['tests/bench/run.ts', ...process.argv.slice(2)]);
