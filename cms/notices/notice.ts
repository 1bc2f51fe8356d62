import type { NoticeEvent } from './events.ts';

/** Something that people are told. */
export interface Notice {
  event: NoticeEvent;
  to: readonly number[];
  /** Without `id`: several of the collection, told together. */
  about?: { collection: string; id?: number; title: string };
  /** What there is to say beyond the event: a reason, an hour. May be empty. */
  text: string;
}
