import { runningText } from '#contract/body.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import type { BlockView, Resources } from './block-view.ts';
import { bodyView } from './body.ts';

/** What stands before the data of a page: the editors' words, or a plain title where there are none. */
export interface LeadWords {
  title: string;
  sapo?: string;
  body: BlockView[];
}

/** @param fallback the title and description while no page document has this address */
export function leadWords(
  page: FaceOf<'page'> | undefined,
  resources: Resources,
  fallback: { title: string; description: string },
): { words: LeadWords; head: { title: string; description: string } } {
  if (!page) return { words: { title: fallback.title, body: [] }, head: fallback };
  const { title, sapo } = page;
  return {
    words: { title, ...(sapo && { sapo }), body: bodyView(page.body, resources) },
    head: { title, description: sapo ?? (runningText(page.body) || fallback.description) },
  };
}
