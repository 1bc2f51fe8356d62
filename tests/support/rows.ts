import type { Sample } from '#cms/seed/sample/types.ts';
import type { Face } from '#contract/faces/face.ts';
import type { MediaFace } from '#contract/faces/media.ts';
import { ONLY_ID, type Kind } from '#contract/kinds.ts';
import { addressOf } from '#contract/paths.ts';
import type { PublishedRow } from '#contract/published.ts';

/** A live row of `published`, as the desk would write it. */
export function liveRow(
  kind: Kind,
  face: Face,
  seq: number,
  extra: Partial<PublishedRow> = {},
): PublishedRow {
  return {
    kind,
    id: face.id,
    seq,
    state: 'live',
    path: addressOf(kind, face as never),
    formerPaths: [],
    face,
    reason: null,
    changedAt: '2023-06-30T10:00:00.000Z',
    ...extra,
  };
}

/** The rows of a whole sample; pictures come with the faces that the desk would have measured. */
export function rowsOfSample(sample: Sample, pictures: readonly MediaFace[]): PublishedRow[] {
  const { site, navigation, front, contact, alert } = sample;
  const faces: [Kind, Face][] = [
    ...pictures.map((face): [Kind, Face] => ['media', face]),
    ...sample.places.map((face): [Kind, Face] => ['place', face]),
    ...sample.units.map((face): [Kind, Face] => ['unit', face]),
    ...sample.topics.map((face): [Kind, Face] => ['topic', face]),
    ...sample.series.map((face): [Kind, Face] => ['series', face]),
    ...sample.campaigns.map((face): [Kind, Face] => ['campaign', face]),
    ...sample.projects.map((face): [Kind, Face] => ['project', face]),
    ...sample.accounts.map((face): [Kind, Face] => ['account', face]),
    ...sample.postings.map((face): [Kind, Face] => ['posting', face]),
    ...sample.updates.map((face): [Kind, Face] => ['update', face]),
    ...sample.figureChanges.map((face): [Kind, Face] => ['figureChange', face]),
    ...sample.articles.map((face): [Kind, Face] => ['article', face]),
    ...sample.pages.map((face): [Kind, Face] => ['page', face]),
    ...sample.documents.map((face): [Kind, Face] => ['document', face]),
    ...sample.albums.map((face): [Kind, Face] => ['album', face]),
    ...sample.videos.map((face): [Kind, Face] => ['video', face]),
    ...sample.weeks.map((face): [Kind, Face] => ['week', face]),
    ...sample.answers.map((face): [Kind, Face] => ['answer', face]),
    ...sample.redirects.map((face): [Kind, Face] => ['redirect', face]),
    ['navigation', { ...navigation, id: ONLY_ID }],
    ['front', { ...front, id: ONLY_ID }],
    ['site', { ...site, id: ONLY_ID }],
    ['contact', { ...contact, id: ONLY_ID }],
    ['alert', { ...alert, id: ONLY_ID }],
  ];
  return faces.map(([kind, face], i) => liveRow(kind, face, i + 1));
}
