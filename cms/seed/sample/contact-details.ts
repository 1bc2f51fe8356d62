import type { FaceOf } from '#contract/faces/face.ts';
import { ONLY_ID } from '#contract/kinds.ts';

/** Liên hệ và liên kết. */
export const contact: FaceOf<'contact'> = {
  id: ONLY_ID,
  hours: '7:30 – 11:30 và 13:30 – 17:00, thứ Hai đến thứ Sáu',
  officials: [],
  links: [],
};
