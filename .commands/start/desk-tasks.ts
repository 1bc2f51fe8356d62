import type { ListrTask } from 'listr2';
import { deskBuild } from './builds.ts';
import { buildTask, type Start } from './tasks.ts';

/** The desk open: built and served, and beside it what shows its drafts. */
export function deskTasks(start: Start): ListrTask[] {
  const { isDev } = start.settings;
  return [
    ...(isDev ? [] : [buildTask(deskBuild(), start, 'lần đầu mất khoảng 2 phút')]),
    {
      title: 'Bản xem trước',
      // Editors can work without: it says so where it is missing, and is tried again.
      exitOnError: false,
      task: async (_context, task) => {
        await start.startPart('preview', start.database?.url).ready;
        task.title = `Bản xem trước: ${start.settings.previewUrl}/`;
      },
    },
    {
      title: 'Bàn biên tập',
      task: async (_context, task) => {
        await (start.parts.get('desk') ?? start.startPart('desk', start.database?.url)).ready;
        task.title = `Bàn biên tập: ${start.settings.cmsUrl}/admin`;
      },
    },
  ];
}
