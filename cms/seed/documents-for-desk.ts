import type { FaceOf } from '#contract/faces/face.ts';
import type { ShownPicture } from '#contract/faces/parts.ts';
import type { MenuLink, Target } from '#contract/faces/single.ts';
import type { Kind } from '#contract/kinds.ts';
import { COLLECTION_OF, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import { bodyForDesk } from './body-for-desk.ts';
import type { DeskIds } from './desk-ids.ts';

/*
 * From a public face back to what the desk stores: the reverse of `cms/publishing/faces`. Fields
 * that are called alike are copied; here stand those that are not.
 */

type DeskData = Record<string, unknown>;

const shown = (picture: ShownPicture | undefined, ids: DeskIds) =>
  picture && { ...picture, media: ids.get('media', picture.media) };

/** Media are uploads, and the books are kept by two people: both have ways of their own. */
export type Written = Exclude<Kind, 'media' | 'posting' | 'account' | 'figureChange'>;

export const DATA_FOR_DESK: { [K in Written]: (face: FaceOf<K>, ids: DeskIds) => DeskData } = {
  topic: ({ id: _id, ...face }) => face,
  place: ({ id: _id, ...face }, ids) => ({
    ...face,
    parent: ids.get('place', face.parent),
    successor: ids.get('place', face.successor),
  }),
  unit: ({ id: _id, ...face }, ids) => ({
    ...face,
    parent: ids.get('unit', face.parent),
    place: ids.get('place', face.place),
    successor: ids.get('unit', face.successor),
    about: bodyForDesk(face.about, ids),
    picture: shown(face.picture, ids),
    officers: face.officers.map((officer) => ({ ...officer, portrait: shown(officer.portrait, ids) })),
  }),
  series: ({ id: _id, ...face }, ids) => ({ ...face, picture: shown(face.picture, ids) }),
  campaign: ({ id: _id, ...face }, ids) => ({
    ...face,
    body: bodyForDesk(face.body, ids),
    hero: shown(face.hero, ids),
    parent: ids.get('campaign', face.parent),
    units: ids.all('unit', face.units),
    album: face.album?.map((picture) => shown(picture, ids)),
    attachments: attachments(face.attachments, ids),
  }),
  project: ({ id: _id, sortDay: _computed, ...face }, ids) => ({
    ...face,
    need: bodyForDesk(face.need, ids),
    solution: bodyForDesk(face.solution, ids),
    result: bodyForDesk(face.result, ids),
    hero: shown(face.hero, ids),
    before: shown(face.before, ids),
    after: shown(face.after, ids),
    place: ids.get('place', face.place),
    unit: ids.get('unit', face.unit),
    campaign: ids.get('campaign', face.campaign),
    milestones: face.milestones.map((m) => ({ ...m, picture: shown(m.picture, ids) })),
    completion: attachments(face.completion ?? [], ids),
    attachments: attachments(face.attachments, ids),
  }),
  update: ({ id: _id, ...face }, ids) => ({
    ...face,
    project: ids.get('project', face.project),
    unit: ids.get('unit', face.unit),
    body: bodyForDesk(face.body, ids),
    pictures: face.pictures.map((picture) => shown(picture, ids)),
  }),
  article: ({ id: _id, updatedAt, ...face }, ids) => ({
    ...face,
    revisedAt: updatedAt,
    body: bodyForDesk(face.body, ids),
    hero: shown(face.hero, ids),
    topic: ids.get('topic', face.topic),
    campaign: ids.get('campaign', face.campaign),
    project: ids.get('project', face.project),
    series: ids.get('series', face.series),
    places: ids.all('place', face.places),
    units: ids.all('unit', face.units),
    byline:
      face.byline?.type === 'unit' ? { type: 'unit', unit: ids.get('unit', face.byline.unit) } : face.byline,
    related: ids.all('article', face.related),
    attachments: attachments(face.attachments, ids),
  }),
  document: ({ id: _id, updatedAt, ...face }, ids) => ({
    ...face,
    revisedAt: updatedAt,
    issuer:
      face.issuer.type === 'unit' ? { unit: ids.get('unit', face.issuer.unit) } : { name: face.issuer.name },
    topic: ids.get('topic', face.topic),
    replaces: ids.all('document', face.replaces),
    amends: ids.all('document', face.amends),
    body: bodyForDesk(face.body, ids),
    files: attachments(face.files, ids),
  }),
  album: ({ id: _id, updatedAt, ...face }, ids) => ({
    ...face,
    revisedAt: updatedAt,
    pictures: face.pictures.map((picture) => shown(picture, ids)),
    place: ids.get('place', face.place),
    units: ids.all('unit', face.units),
    campaign: ids.get('campaign', face.campaign),
  }),
  video: ({ id: _id, updatedAt, ...face }, ids) => ({
    ...face,
    revisedAt: updatedAt,
    poster: shown(face.poster, ids),
    transcript: bodyForDesk(face.transcript, ids),
    units: ids.all('unit', face.units),
    campaign: ids.get('campaign', face.campaign),
  }),
  week: ({ id: _id, updatedAt, ...face }) => ({ ...face, revisedAt: updatedAt }),
  answer: ({ id: _id, question, ...face }, ids) => ({
    ...face,
    title: question?.title ?? 'Góp ý',
    unit: ids.get('unit', face.unit),
    body: bodyForDesk(face.body, ids),
    question: { ...question, isShown: question !== undefined },
  }),
  contact: ({ id: _id, links, ...face }, ids) => ({
    ...face,
    linkGroups: links,
    map: shown(face.map, ids),
    englishAbout: bodyForDesk(face.english?.about ?? [], ids),
  }),
  page: ({ id: _id, updatedAt: _saved, ...face }, ids) => ({
    ...face,
    body: bodyForDesk(face.body, ids),
    hero: shown(face.hero, ids),
    attachments: attachments(face.attachments, ids),
  }),
  alert: ({ id: _id, ...face }) => face,
  redirect: ({ id: _id, ...face }) => face,
  site: ({ id: _id, ...face }, ids) => ({ ...face, logo: ids.get('media', face.logo) }),
  navigation: ({ id: _id, ...face }, ids) => ({
    main: face.main.flatMap((entry) =>
      menuLink(entry, ids).map((link) => ({
        ...link,
        children: entry.children.flatMap((child) => menuLink(child, ids)),
      })),
    ),
    footer: face.footer.map(({ title, links }) => ({
      title,
      links: links.flatMap((link) => menuLink(link, ids)),
    })),
  }),
  front: ({ id: _id, ...face }, ids) => ({
    lead: ids.get('article', face.lead),
    pinned: ids.all('article', face.pinned),
    sections: ids.all('topic', face.sections),
    campaign: ids.get('campaign', face.campaign),
  }),
};

const attachments = (list: readonly { media: string; title: string }[], ids: DeskIds) =>
  list.map(({ media, title }) => ({ media: ids.get('media', media), title }));

/** None if the document it leads to does not exist at this desk. */
function menuLink({ label, target }: MenuLink, ids: DeskIds) {
  const to = deskTarget(target, ids);
  return to ? [{ label, target: to }] : [];
}

function deskTarget(target: Target, ids: DeskIds) {
  if ('path' in target) return { type: 'path', path: target.path };
  if ('href' in target) return { type: 'href', href: target.href };
  const value = ids.get(target.kind, target.id);
  const relationTo = COLLECTION_OF[target.kind as CollectionKind];
  return value === undefined ? undefined : { type: 'document', document: { relationTo, value } };
}
