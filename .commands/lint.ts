import { handOver } from './processes/hand-over.ts';

const paths = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
process.exitCode = await handOver('eslint', [
  '--config',
  '.config/eslint.config.js',
  '--max-warnings=0',
  ...paths,
]);
