import { toBody } from '../body/to-body.ts';
import { day, group, number, rows, shownPicture, words, type Doc } from './read.ts';

export const contactFields = (doc: Doc) => ({
  hours: words(doc.hours),
  location: location(group(doc.location)),
  map: shownPicture(doc.map),
  directions: words(doc.directions),
  officials: rows(doc.officials).map((row) => ({
    name: words(row.name),
    title: words(row.title),
    about: words(row.about),
    phone: words(row.phone),
    email: words(row.email),
  })),
  links: rows(doc.linkGroups).map((row) => ({
    title: words(row.title),
    links: rows(row.links).map((link) => ({ label: words(link.label), href: words(link.href) })),
  })),
  english: english(group(doc.english), doc.englishAbout),
});

export const alertFields = (doc: Doc) => ({
  alerts: rows(doc.alerts).map((row) => ({
    level: row.level,
    title: words(row.title),
    text: words(row.text),
    link: words(row.link),
    until: day(row.until),
  })),
});

function location(from: Doc) {
  const { latitude, longitude } = { latitude: number(from.latitude), longitude: number(from.longitude) };
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function english(from: Doc, about: unknown) {
  const name = words(from.name);
  return name
    ? { name, address: words(from.address), about: toBody(about), director: words(from.director) }
    : undefined;
}
