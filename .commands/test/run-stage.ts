import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../environment.ts';
import { asProcessEnv } from '../processes/env.ts';
import { nodeProgram } from '../processes/node-programs.ts';
import { z } from 'zod';
import type { Stage } from './stages.ts';

export interface StageResult {
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

/** What is read of Vitest's JSON report. */
const Report = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numFailedTestSuites: z.int(),
});

/**
 * Runs one stage. Tests speak on this terminal as they go, a check once it is over, since others may run beside it.
 * A run that breaks off without naming a failed test counts as one failure.
 */
export async function runStage(name: string, stage: Stage): Promise<StageResult> {
  const began = performance.now();
  const counts =
    stage.kind === 'check' ? await runCheck(name, stage.args) : await runTests(name, stage.project);
  return { ...counts, seconds: (performance.now() - began) / 1000 };
}

type Counts = Omit<StageResult, 'seconds'>;

async function runCheck(name: string, args: readonly string[]): Promise<Counts> {
  let said = '';
  const holds = (await runNode(args, (text) => (said += text))) === 0;
  console.log(`\n■ ${name}\n${said.trimEnd()}`);
  return { passed: Number(holds), failed: Number(!holds), skipped: 0 };
}

async function runTests(name: string, project: string): Promise<Counts> {
  console.log(`\n■ ${name}`);
  const file = join(CHECKOUT, `.data/test-results/${name}.json`);
  mkdirSync(join(CHECKOUT, '.data/test-results'), { recursive: true });
  rmSync(file, { force: true });
  const args = [
    ...nodeProgram('vitest'),
    'run',
    '--config',
    '.config/vitest.config.ts',
    '--project',
    project,
  ];
  const code = await runNode([...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return countsOf(file, code);
}

function countsOf(file: string, code: number): Counts {
  try {
    const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
    const holds = code === 0 && report.success;
    const failed = holds ? 0 : Math.max(report.numFailedTests, 1);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
  } catch (error) {
    console.error(`No report of this run could be read: ${(error as Error).message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param hear gets all that it says; without, it speaks on this terminal. */
function runNode(args: readonly string[], hear?: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: undefined,
    };
    const screen = hear ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, args, {
      cwd: CHECKOUT,
      stdio: ['ignore', screen, screen],
      env: asProcessEnv(env),
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (hear) stream?.setEncoding('utf8').on('data', hear);
    }
    child.on('error', reject);
    // Not before all that it said has arrived.
    child.on('close', (code) => resolve(code ?? 1));
  });
}
