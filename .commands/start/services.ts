import { join } from 'node:path';
import type { Settings } from '../environment.ts';
import { nodeProgram } from '../processes/node-programs.ts';
import type { ServiceSpec } from '../processes/service.ts';

export const SERVICE_NAMES = ['site', 'publisher', 'worker', 'preview', 'desk'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** Only for this machine: the development server answers anybody it can reach. */
const DEV = ['dev', '--hostname', '127.0.0.1'];

type Command = Pick<ServiceSpec, 'label' | 'args' | 'ready'> & { needsDatabase: boolean };

/** How each part of the system is run; every one of them can also run alone, on its own machine. */
export function serviceCommands({ port, cmsPort, isDev }: Settings): Record<ServiceName, Command> {
  return {
    site: {
      label: 'Trang web',
      args: ['site/server/serve.ts'],
      ready: { url: `http://127.0.0.1:${port}/robots.txt` },
      needsDatabase: false,
    },
    publisher: {
      label: 'Bộ xuất bản',
      args: ['site/publisher/main.ts'],
      ready: 'message',
      needsDatabase: true,
    },
    worker: {
      label: 'Tiến trình nền',
      args: ['cms/commands/worker.ts'],
      ready: 'alive',
      needsDatabase: true,
    },
    preview: {
      label: 'Bản xem trước',
      // The live script of previews is TypeScript, stripped of its types by Node.
      args: ['--disable-warning=ExperimentalWarning', 'site/preview/main.ts'],
      ready: 'message',
      needsDatabase: true,
    },
    desk: {
      label: 'Bàn biên tập',
      args: [...nodeProgram('next'), ...(isDev ? DEV : ['start']), 'cms', '--port', String(cmsPort)],
      ready: { url: `http://127.0.0.1:${cmsPort}/admin/login` },
      needsDatabase: true,
    },
  };
}

/** A part as it is started from here: with the settings, its log, and someone to tell of trouble. */
export function serviceSpec(
  name: ServiceName,
  settings: Settings,
  databaseUrl: string | undefined,
  onTrouble: (line: string) => void,
): ServiceSpec {
  const { needsDatabase, ...command } = serviceCommands(settings)[name];
  return {
    ...command,
    env: {
      ...settings.childEnv,
      NODE_ENV: settings.isDev ? 'development' : 'production',
      // The site needs no database: it is not even told of one.
      DATABASE_URL: needsDatabase ? databaseUrl : undefined,
    },
    logFile: join(settings.dataDir, `logs/${name}.log`),
    onTrouble,
  };
}
