import type { ListrTask } from 'listr2';
import { describeFailure } from '../failure.ts';
import { siteBuild } from './builds.ts';
import { buildTask, sayer, type Start } from './tasks.ts';

/** The site readable: built, published, served. */
export function siteTasks(start: Start): ListrTask[] {
  const { settings, startPart } = start;
  return [
    buildTask(siteBuild(settings), start),
    {
      title: 'Xuất bản các trang',
      task: async (_context, task) => {
        // The worker makes variants of pictures that the publisher may wait for.
        startPart('worker', start.database?.url).ready.catch((error: unknown) => {
          console.error(`✖ ${describeFailure(error)}`);
        });
        const onProgress = (done: number, all: number) => sayer(task)(`${done}/${all} trang`);
        await startPart('publisher', start.database?.url, onProgress).ready;
      },
    },
    {
      title: 'Máy chủ web',
      task: async (_context, task) => {
        await startPart('site', undefined).ready;
        task.title = `Trang web: ${settings.siteUrl}/`;
      },
    },
  ];
}
