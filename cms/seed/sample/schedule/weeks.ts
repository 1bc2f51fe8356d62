import type { FaceOf } from '#contract/faces/face.ts';

/** Lịch công tác. */
export const weeks: FaceOf<'week'>[] = [];
