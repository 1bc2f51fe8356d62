/** What people can be told of. */
export const NOTICE_EVENTS = ['submitted', 'returned', 'ready', 'approved'] as const;

export type NoticeEvent = (typeof NOTICE_EVENTS)[number];
