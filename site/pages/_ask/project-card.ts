import type { CardOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';

/**
 * The project at an address, without its texts: what stands below its page is not made again when a word
 * of the text changes. Its number is the end of the address.
 */
export function askProjectCard(content: App.Locals['content'], path: string): CardOf<'project'> | undefined {
  const id = /-([^-/]+)\/$/u.exec(path)?.[1];
  const project = id === undefined ? undefined : content.card('project', id);
  return project && pathOf('project', project) === path ? project : undefined;
}
