import type { FaceOf } from '#contract/faces/face.ts';

/** Văn bản. */
export const documents: FaceOf<'document'>[] = [];
