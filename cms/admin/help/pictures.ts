import type { PictureName } from '#cms/help/chapter.ts';
import form from './pictures/form.webp';
import gate from './pictures/gate.webp';
import phoneApproval from './pictures/phone-approval.webp';
import preview from './pictures/preview.webp';
import returned from './pictures/returned.webp';
import start from './pictures/start.webp';

interface Picture {
  src: string;
  width: number;
  height: number;
}

/** Pictures of the desk with the sample's content. */
export const PICTURES: Record<PictureName, Picture> = {
  start,
  form,
  returned,
  preview,
  gate,
  'phone-approval': phoneApproval,
};
