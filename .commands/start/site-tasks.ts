import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ListrTask } from 'listr2';
import { describeFailure } from '../failure.ts';
import { deskBuild, isBuilt, siteBuild } from './builds.ts';
import { buildTask, sayer, type Start } from './tasks.ts';

/**
 * A shelf of an earlier start can be read at once: serving it needs neither PostgreSQL nor the desk,
 * and the publisher brings it up to date.
 */
export function serveWhatIsThere({ settings, startPart }: Start): void {
  const hasShelf = existsSync(join(settings.dataDir, 'site/shelf/current'));
  if (!hasShelf || !isBuilt(siteBuild(settings), settings.dataDir)) return;
  startPart('site', undefined).ready.then(
    () => console.log(`➜ Trang web đọc được ngay: ${settings.siteUrl}/`),
    () => 'told by the task that waits for it',
  );
}

/** The site readable: built, published, served. */
export function siteTasks(start: Start): ListrTask[] {
  const { settings, parts, startPart } = start;
  return [
    buildTask(siteBuild(settings), start),
    {
      title: 'Xuất bản các trang',
      task: async (_context, task) => {
        // The worker makes variants of pictures that the publisher may wait for.
        startPart('worker', start.database?.url).ready.catch((error: unknown) => {
          console.error(`✖ ${describeFailure(error)}`);
        });
        // Built already, it starts beside: it takes some seconds to get up.
        if (!settings.isDev && isBuilt(deskBuild(), settings.dataDir)) startPart('desk', start.database?.url);
        const onProgress = (done: number, all: number) => sayer(task)(`${done}/${all} trang`);
        await startPart('publisher', start.database?.url, onProgress).ready;
      },
    },
    {
      title: 'Máy chủ web',
      task: async (_context, task) => {
        await (parts.get('site') ?? startPart('site', undefined)).ready;
        task.title = `Trang web: ${settings.siteUrl}/`;
      },
    },
  ];
}
