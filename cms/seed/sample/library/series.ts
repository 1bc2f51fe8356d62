import type { FaceOf } from '#contract/faces/face.ts';

/** Loạt bài. */
export const series: FaceOf<'series'>[] = [];
