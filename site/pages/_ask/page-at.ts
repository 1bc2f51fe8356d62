import type { FaceOf } from '#contract/faces/face.ts';
import type { ShownPicture } from '#contract/faces/parts.ts';
import type { PageAnswers } from '#site/model/page-answers.ts';
import { askResources } from './resources.ts';

/** The editors' own words that lead a page made of data, with whatever else the page shows. */
export function askPageAt(
  content: App.Locals['content'],
  path: string,
  beside: { bodies?: FaceOf<'page'>['body'][]; pictures?: (ShownPicture | undefined)[] } = {},
): PageAnswers {
  const page = content.at('page', path);
  const { bodies = [], pictures = [] } = beside;
  const resources = askResources(content, {
    bodies: [...(page ? [page.body] : []), ...bodies],
    attachments: page?.attachments ?? [],
    pictures: [page?.hero, ...pictures],
  });
  return { ...(page && { page }), resources };
}
