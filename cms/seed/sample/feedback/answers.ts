import type { FaceOf } from '#contract/faces/face.ts';

/** Góp ý đã trả lời. */
export const answers: FaceOf<'answer'>[] = [];
