import type { ListrTask } from 'listr2';
import { deskBuild } from './builds.ts';
import { buildTask, type Start } from './tasks.ts';

/** The desk open: built and served. */
export function deskTasks(start: Start): ListrTask[] {
  const { isDev } = start.settings;
  return [
    ...(isDev ? [] : [buildTask(deskBuild(), start, 'lần đầu mất khoảng 2 phút')]),
    {
      title: 'Bàn biên tập',
      task: async (_context, task) => {
        await (start.parts.get('desk') ?? start.startPart('desk', start.database?.url)).ready;
        task.title = `Bàn biên tập: ${start.settings.cmsUrl}/admin`;
      },
    },
  ];
}
