import { referencesOf, type Body } from '#contract/body.ts';
import type { Attachment, ShownPicture } from '#contract/faces/parts.ts';
import type { Resources } from '#site/model/body.ts';

type Content = App.Locals['content'];

interface Shown {
  bodies: Body[];
  attachments?: Attachment[];
  pictures?: (ShownPicture | undefined)[];
}

/** Everything that texts name, and the pictures beside them. */
export function askResources(
  content: Content,
  { bodies, attachments = [], pictures = [] }: Shown,
): Resources {
  const references = bodies.flatMap(referencesOf);
  const media = references.filter((reference) => reference.kind === 'media').map(({ id }) => id);
  const shown = pictures.flatMap((picture) => picture?.media ?? []);
  return {
    pictures: content.pictures([...media, ...shown]),
    files: content.files([...media, ...attachments.map((attachment) => attachment.media)]),
    links: content.links(references.filter((reference) => reference.kind !== 'media')),
  };
}
