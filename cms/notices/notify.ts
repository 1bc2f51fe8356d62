import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { NoticeEvent } from './events.ts';

export interface Notice {
  event: NoticeEvent;
  to: readonly number[];
  about?: { collection: string; id: number; title: string };
  text: string;
}

/** Tells people of something, in the transaction in which it happens. */
export async function notify(_session: SqlSession, _notice: Notice): Promise<void> {}
