import type { FaceOf } from '#contract/faces/face.ts';

/** Video. */
export const videos: FaceOf<'video'>[] = [];
