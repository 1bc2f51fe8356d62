import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../environment.ts';
import { nodeProgram } from '../processes/node-programs.ts';
import { run } from '../processes/run.ts';
import { GENERATED } from './generated.ts';

/*
 * Checks that what Payload generates from the collections is what is committed, and that no migration
 * is missing. The work tree is left as it was.
 */

const MIGRATIONS = join(CHECKOUT, 'cms/migrations');
const env = {
  ...process.env,
  // The configuration wants these; nothing connects.
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'only-to-generate-only-to-generate-',
  PAYLOAD_CONFIG_PATH: join(CHECKOUT, 'cms/payload.config.ts'),
};

const problems = [];
for (const { command, file } of GENERATED) problems.push(...(await drift(command, file)));
problems.push(...(await missingMigration()));
for (const problem of problems) console.error(`✖ ${problem}`);
process.exit(problems.length === 0 ? 0 : 1);

async function drift(command: string, file: string): Promise<string[]> {
  const path = join(CHECKOUT, file);
  const committed = readFileSync(path, 'utf8');
  const outcome = await payload(command);
  const generated = readFileSync(path, 'utf8');
  writeFileSync(path, committed);
  if (outcome.code !== 0) return [`payload ${command} failed:\n${outcome.output}`];
  return generated === committed ? [] : [`${file} is not what the collections say: run "npm run generate".`];
}

async function missingMigration(): Promise<string[]> {
  const before = new Map(readdirSync(MIGRATIONS).map((name) => [name, readFileSync(join(MIGRATIONS, name))]));
  const outcome = await payload('migrate:create', 'drift', '--skip-empty');
  const made = readdirSync(MIGRATIONS).filter((name) => !before.has(name));
  for (const name of made) rmSync(join(MIGRATIONS, name));
  for (const [name, bytes] of before) writeFileSync(join(MIGRATIONS, name), bytes);
  if (outcome.code !== 0) return [`payload migrate:create failed:\n${outcome.output}`];
  if (made.length === 0) return [];
  return ['The collections need a migration that is not there: run "npm run migrate -- create <name>".'];
}

function payload(...args: string[]) {
  return run(process.execPath, [...nodeProgram('payload'), ...args], { cwd: CHECKOUT, env });
}
