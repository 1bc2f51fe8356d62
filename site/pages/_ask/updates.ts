import type { FaceOf } from '#contract/faces/face.ts';
import { LISTS } from '#site/content/lists.ts';

/** The updates of a project with their texts, newest first. */
export function askUpdates(
  content: App.Locals['content'],
  project: string,
  most: number,
): FaceOf<'update'>[] {
  return content
    .newest(LISTS.updatesOfProject(project), most)
    .map(({ id }) => content.get('update', id))
    .filter((update) => update !== undefined);
}
