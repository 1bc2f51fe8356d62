import { toBody } from '../body/to-body.ts';
import { idOf, idsOf } from '../relation.ts';
import { day, group, moment, number, shownPicture, shownPictures, words, type Doc } from './read.ts';

const common = (doc: Doc) => ({
  slug: words(doc.slug),
  title: words(doc.title),
  sapo: words(doc.sapo),
  takenOn: day(doc.takenOn),
  units: idsOf(doc.units),
  campaign: idOf(doc.campaign),
  publishedAt: moment(doc.publishedAt),
  updatedAt: moment(doc.revisedAt),
});

export const albumFields = (doc: Doc) => ({
  ...common(doc),
  pictures: shownPictures(doc.pictures) ?? [],
  place: idOf(doc.place),
  photosBy: words(doc.photosBy),
});

export const videoFields = (doc: Doc) => {
  const { host, video } = group(doc.source);
  return {
    ...common(doc),
    source: { host, video: words(video) },
    poster: shownPicture(doc.poster),
    duration: number(doc.duration),
    transcript: toBody(doc.transcript),
  };
};
