import { join } from 'node:path';
import type { Settings } from '../environment.ts';
import type { Env } from '../processes/env.ts';
import { nodeProgram } from '../processes/node-programs.ts';
import { runStep } from '../processes/steps.ts';

export interface DeskStep {
  settings: Settings;
  databaseUrl: string;
  signal?: AbortSignal;
  onLine?: (line: string) => void;
}

/** Brings the schema up to date. */
export async function migrate(step: DeskStep): Promise<void> {
  await runDeskStep(step, 'Cập nhật lược đồ cơ sở dữ liệu', 'migrate', [
    ...nodeProgram('payload'),
    'migrate',
  ]);
}

/** Makes an administrator. The password goes by the environment: arguments are seen by everybody. */
export async function createAdmin(step: DeskStep, email: string, password: string): Promise<void> {
  const args = ['cms/users/create-admin.ts', '--email', email];
  await runDeskStep(step, 'Tạo tài khoản quản trị', 'create-admin', args, { ADMIN_PASSWORD: password });
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
  more: Env = {},
): Promise<void> {
  const env = { ...settings.childEnv, DATABASE_URL: databaseUrl, ...more };
  await runStep({ what, args, env, logFile: join(settings.dataDir, `logs/${log}.log`), signal, onLine });
}
