import { Listr, type ListrTask } from 'listr2';
import type { Settings } from '../environment.ts';
import type { Service } from '../processes/service.ts';
import type { Shutdown } from '../processes/shutdown.ts';
import { isBuilt, runBuild, type Build } from './builds.ts';
import type { Database } from './database.ts';
import type { ServiceName } from './services.ts';

/** One start of the whole system. */
export interface Start {
  settings: Settings;
  shutdown: Shutdown;
  /** Starts a part; it is stopped again when the command ends. */
  startPart: (
    name: ServiceName,
    databaseUrl: string | undefined,
    onProgress?: (done: number, all: number) => void,
  ) => Service;
  /** The parts that were started. */
  parts: Map<ServiceName, Service>;
  /** Known once its task is done. */
  database: Database | undefined;
}

/** Works a list off one after the other, as a live list on a terminal, as plain lines elsewhere. */
export async function runTasks(tasks: ListrTask[]): Promise<void> {
  await new Listr(tasks, {
    renderer: 'default',
    fallbackRenderer: 'simple',
    // A terminal that doesn't know its width would break every line after a letter.
    fallbackRendererCondition: () => (process.stdout.columns ?? 0) < 40,
    // Ctrl-C is ours: parts are stopped in order.
    registerSignalListeners: false,
    rendererOptions: { collapseErrors: false, showErrorMessage: false },
  }).run();
}

/** What a task says while it works: a changing line on a terminal, plain lines elsewhere. */
export function sayer(task: { output: string }): (line: string) => void {
  return (line) => {
    task.output = line;
  };
}

/** Builds if the sources changed, and shows how long it takes. */
export function buildTask(build: Build, { settings, shutdown }: Start, patience?: string): ListrTask {
  return {
    title: build.what,
    task: async (_context, task) => {
      if (isBuilt(build, settings.dataDir)) return task.skip(`${build.what}: mã nguồn không đổi`);
      const say = sayer(task);
      if (patience) say(patience);
      const began = Date.now();
      const ticking = setInterval(() => say(`${Math.round((Date.now() - began) / 1000)} giây`), 15_000);
      await runBuild(build, settings, shutdown.signal).finally(() => clearInterval(ticking));
    },
  };
}
