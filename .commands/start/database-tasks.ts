import type { ListrTask } from 'listr2';
import { openDatabase } from './database.ts';
import * as firstRun from './first-run.ts';
import { keepPostgresUp } from './keep-postgres-up.ts';
import { createAdmin, loadSample, migrate, type DeskStep } from './prepare-database.ts';
import { sayer, type Start } from './tasks.ts';

/** The database up and filled: server, schema, first administrator, sample content. */
export function databaseTasks(start: Start): ListrTask[] {
  return [
    {
      title: 'Cơ sở dữ liệu',
      task: async (_context, task) => {
        const database = await openDatabase(start.settings, sayer(task));
        if (database.embedded) start.shutdown.onEnd(keepPostgresUp(database.embedded, start.settings));
        start.database = database;
        task.title = `Cơ sở dữ liệu: ${database.description}`;
      },
    },
    {
      title: 'Lược đồ cơ sở dữ liệu',
      task: (_context, task) => migrate(stepOf(start, task)),
    },
    {
      title: 'Tài khoản quản trị đầu tiên',
      task: async (_context, task) => {
        const step = stepOf(start, task);
        if (!(await firstRun.hasNoUsers(step.databaseUrl))) return task.skip('Tài khoản quản trị: đã có');
        const { dataDir, adminEmail, withSample } = start.settings;
        if (withSample) firstRun.wantSample(dataDir);
        firstRun.keepFirstLogin(dataDir, await createAdmin(step, adminEmail));
      },
    },
    {
      title: 'Nội dung mẫu',
      task: async (_context, task) => {
        const { dataDir } = start.settings;
        if (!firstRun.isSampleWanted(dataDir)) return task.skip('Nội dung mẫu: không cần nạp');
        await loadSample(stepOf(start, task));
        firstRun.sampleIsLoaded(dataDir);
      },
    },
  ];
}

function stepOf({ settings, shutdown, database }: Start, task: { output: string }): DeskStep {
  if (!database) throw new Error('the database task comes first');
  return { settings, databaseUrl: database.url, signal: shutdown.signal, onLine: sayer(task) };
}
