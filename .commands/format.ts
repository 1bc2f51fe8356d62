import { handOver } from './processes/hand-over.ts';

process.exitCode = await handOver('prettier', ['--write', '--log-level=warn', '.']);
