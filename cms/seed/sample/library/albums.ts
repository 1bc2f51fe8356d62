import type { FaceOf } from '#contract/faces/face.ts';

/** Album ảnh. */
export const albums: FaceOf<'album'>[] = [];
