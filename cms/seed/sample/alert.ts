import type { FaceOf } from '#contract/faces/face.ts';
import { ONLY_ID } from '#contract/kinds.ts';

/** Thông báo khẩn: none. */
export const alert: FaceOf<'alert'> = { id: ONLY_ID, alerts: [] };
