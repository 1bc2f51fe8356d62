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

/** Runs one stage on this terminal. A run that breaks off without naming a failed test counts as one failure. */
export async function runStage(name: string, stage: Stage): Promise<StageResult> {
  const began = performance.now();
  const counts = stage.kind === 'check' ? await runCheck(stage.args) : await runTests(name, stage.project);
  return { ...counts, seconds: (performance.now() - began) / 1000 };
}

type Counts = Omit<StageResult, 'seconds'>;

async function runCheck(args: readonly string[]): Promise<Counts> {
  const holds = (await runNode(args)) === 0;
  return { passed: Number(holds), failed: Number(!holds), skipped: 0 };
}

async function runTests(name: string, project: string): Promise<Counts> {
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

function runNode(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: undefined,
    };
    const child = spawn(process.execPath, args, {
      cwd: CHECKOUT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: asProcessEnv(env),
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
