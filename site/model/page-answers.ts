import type { FaceOf } from '#contract/faces/face.ts';
import type { Resources } from './block-view.ts';

/** What a page made of data knows of the editors' own words at its address. */
export interface PageAnswers {
  page?: FaceOf<'page'>;
  resources: Resources;
}
