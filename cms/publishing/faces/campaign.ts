import { toBody } from '../body/to-body.ts';
import { idOf, idsOf } from '../relation.ts';
import { attachments, day, number, rows, shownPicture, shownPictures, words, type Doc } from './read.ts';

export const campaignFields = (doc: Doc) => ({
  slug: words(doc.slug),
  title: words(doc.title),
  slogan: words(doc.slogan),
  sapo: words(doc.sapo),
  body: toBody(doc.body),
  hero: shownPicture(doc.hero),
  theme: words(doc.theme),
  parent: idOf(doc.parent),
  startsOn: day(doc.startsOn),
  endsOn: day(doc.endsOn),
  units: idsOf(doc.units),
  indicators: rows(doc.indicators).map((row) => ({
    name: words(row.name),
    unit: words(row.unit),
    target: number(row.target),
    actual: number(row.actual),
    asOf: day(row.asOf),
  })),
  timeline: rows(doc.timeline).map((row) => ({
    on: day(row.on),
    title: words(row.title),
    text: words(row.text),
  })),
  album: shownPictures(doc.album),
  attachments: attachments(doc.attachments),
});
