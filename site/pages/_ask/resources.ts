import { referencesOf, type Body } from '#contract/body.ts';
import type { Attachment, ShownPicture } from '#contract/faces/parts.ts';
import { LISTS } from '#site/content/lists.ts';
import type { Resources } from '#site/model/block-view.ts';
import { citedKeys } from '#site/model/citations.ts';

type Content = App.Locals['content'];

interface Shown {
  bodies: Body[];
  attachments?: Attachment[];
  pictures?: (ShownPicture | undefined)[];
  /** As in `CitedPapers`. */
  asOf?: string;
  self?: string;
}

/** Everything that texts name, and the pictures beside them. */
export function askResources(
  content: Content,
  { bodies, attachments = [], pictures = [], asOf, self }: Shown,
): Resources {
  const references = bodies.flatMap(referencesOf);
  const media = references.filter((reference) => reference.kind === 'media').map(({ id }) => id);
  const shown = pictures.flatMap((picture) => picture?.media ?? []);
  return {
    pictures: content.pictures([...media, ...shown]),
    files: content.files([...media, ...attachments.map((attachment) => attachment.media)]),
    links: content.links(references.filter((reference) => reference.kind !== 'media')),
    cited: { papers: askCited(content, bodies), ...(asOf && { asOf }), ...(self && { self }) },
  };
}

/** What has the numbers that the texts cite; a number that no paper has is asked for too, for the day it comes. */
const askCited = (content: Content, bodies: Body[]) =>
  new Map([...citedKeys(bodies)].map((key) => [key, content.all(LISTS.documentsOfNumber(key))]));
