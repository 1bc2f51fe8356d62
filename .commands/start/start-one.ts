import { spawn } from 'node:child_process';
import { CHECKOUT, type Settings } from '../environment.ts';
import { Failure } from '../failure.ts';
import { checkDatabase } from '../postgres/check-database.ts';
import { isPortFree } from '../processes/ports.ts';
import { deskBuild, isBuilt, runBuild, siteBuild, type Build } from './builds.ts';
import { serviceCommands, type ServiceName } from './services.ts';

/**
 * Runs one part on this terminal, as systemd or a container wants it: no supervisor of ours, logs
 * on stdout, its exit code ours. Builds what it needs; the database is DATABASE_URL's.
 */
export async function startOne(name: ServiceName, settings: Settings): Promise<void> {
  const { args, label, needsDatabase } = serviceCommands(settings)[name];
  if (needsDatabase) await requireDatabase(settings, label);
  await requirePort(name, settings);
  const build = buildFor(name, settings);
  if (build && !isBuilt(build, settings.dataDir)) {
    console.log(`${build.what}…`);
    await runBuild(build, settings);
  }
  const child = spawn(process.execPath, args, {
    cwd: CHECKOUT,
    stdio: 'inherit',
    env: {
      ...settings.childEnv,
      NODE_ENV: 'production',
      DATABASE_URL: needsDatabase ? settings.databaseUrl : undefined,
    },
  });
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => console.error(error));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' ? 0 : 1)));
}

async function requireDatabase({ databaseUrl }: Settings, label: string): Promise<void> {
  if (!databaseUrl) {
    throw new Failure(`${label} chạy riêng cần DATABASE_URL.`, [
      'Đặt DATABASE_URL=postgres://… trong tệp .env; PostgreSQL đi kèm chỉ dùng cho "npm start".',
    ]);
  }
  const { warnings } = await checkDatabase(databaseUrl);
  for (const warning of warnings) console.warn(`⚠ ${warning}`);
}

async function requirePort(name: ServiceName, settings: Settings): Promise<void> {
  const [variable, wanted] = {
    site: ['PORT', settings.port] as const,
    desk: ['CMS_PORT', settings.cmsPort] as const,
    preview: ['PREVIEW_PORT', settings.previewPort] as const,
    publisher: [],
    worker: [],
  }[name];
  if (wanted === undefined || (await isPortFree(wanted))) return;
  throw new Failure(`Cổng ${wanted} đang bị chương trình khác dùng.`, [`Đặt ${variable} sang cổng khác.`]);
}

/** The site and the publisher use the built site (on-demand routes, rendering); the desk uses its own build. */
function buildFor(name: ServiceName, settings: Settings): Build | undefined {
  if (name === 'desk') return deskBuild();
  return name === 'worker' ? undefined : siteBuild(settings);
}
