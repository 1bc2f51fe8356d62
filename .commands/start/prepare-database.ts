import { join } from 'node:path';
import { CHECKOUT, type Settings } from '../environment.ts';
import { Failure } from '../failure.ts';
import { nodeProgram } from '../processes/node-programs.ts';
import { run } from '../processes/run.ts';
import { runStep } from '../processes/steps.ts';

import type { FirstLogin } from './first-run.ts';

export interface DeskStep {
  settings: Settings;
  databaseUrl: string;
  signal?: AbortSignal;
  onLine?: (line: string) => void;
}

/** Brings the schema up to date. */
export async function migrate(step: DeskStep): Promise<void> {
  await runDeskStep({ ...step, onLine: undefined }, 'Cập nhật lược đồ cơ sở dữ liệu', 'migrate', [
    ...nodeProgram('payload'),
    'migrate',
  ]);
}

/** Makes the first administrator and tells the password, which no log may hold. */
export async function createAdmin(
  { settings, databaseUrl, signal }: DeskStep,
  email: string,
): Promise<FirstLogin> {
  const { code, output } = await run(process.execPath, ['cms/users/create-admin.ts', '--email', email], {
    cwd: CHECKOUT,
    env: { ...settings.childEnv, DATABASE_URL: databaseUrl },
    signal,
  });
  const password = /^Mật khẩu.*: (\S+)$/mu.exec(output)?.[1];
  if (code !== 0 || !password) {
    throw new Failure('Không tạo được tài khoản quản trị đầu tiên.', output.trim().split('\n').slice(-15));
  }
  return { email, password };
}

/** Loads the sample content; what is there already is left alone. */
export async function loadSample(step: DeskStep): Promise<void> {
  await runDeskStep(step, 'Nạp dữ liệu mẫu', 'sample', ['cms/commands/seed.ts']);
}

async function runDeskStep(
  { settings, databaseUrl, signal, onLine }: DeskStep,
  what: string,
  log: string,
  args: string[],
): Promise<void> {
  const env = { ...settings.childEnv, DATABASE_URL: databaseUrl };
  await runStep({ what, args, env, logFile: join(settings.dataDir, `logs/${log}.log`), signal, onLine });
}
