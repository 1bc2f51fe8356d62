import type { Kind } from '#contract/kinds.ts';
import { BODY_FIELDS } from '#cms/publishing/face-problems.ts';
import { day, group, rows, words, type Doc } from '#cms/publishing/faces/read.ts';
import { idOf, idsOf } from '#cms/publishing/relation.ts';
import { readText } from './read-text.ts';
import type { AttachedFile, Bearing, Link, Paper, Passage, Picture, Reading } from './reading.ts';

/** Fields of one line or a few, and what each is to the reader. */
const LINES: readonly (readonly [string, Passage['role']])[] = [
  ['title', 'title'],
  ['name', 'title'],
  ['sapo', 'lead'],
  ['kicker', 'small'],
  ['slogan', 'small'],
];

const SHOWN = ['hero', 'before', 'after', 'poster', 'map'] as const;
const ALBUMS = ['album', 'pictures'] as const;

/**
 * Reads a document as the form holds it or the desk stores it. Whatever is missing or malformed reads
 * as empty: that is for others to tell.
 *
 * @param today the day in Viet Nam: what was never published speaks of today
 */
export function readDocument(kind: Kind, doc: Doc, today: string): Reading {
  const texts = (BODY_FIELDS[kind] ?? []).map((path) => readText(path, doc[path]));
  return {
    kind,
    id: idOf(doc.id),
    span: spanOf(kind, doc, today),
    passages: [...lines(doc), ...texts.flatMap(({ passages }) => passages), ...captionsOf(kind, doc)],
    links: [...texts.flatMap(({ links }) => links), ...linksOf(kind, doc)],
    pictures: [...picturesOf(kind, doc), ...texts.flatMap(({ pictures }) => pictures)],
    bearings: bearingsOf(kind, doc),
    files: filesOf(kind, doc),
    ...(kind === 'document' && { paper: paperOf(doc) }),
    ...(kind === 'article' && { source: sourceOf(group(doc.source)) }),
  };
}

function lines(doc: Doc): Passage[] {
  return LINES.flatMap(([path, role]) =>
    typeof doc[path] === 'string' ? [{ path, role, text: doc[path] }] : [],
  );
}

function picturesOf(kind: Kind, doc: Doc): Picture[] {
  const shown = SHOWN.flatMap((path) => pictureOf(group(doc[path]), path));
  const album = ALBUMS.flatMap((path) => rows(doc[path]).flatMap((row, i) => pictureOf(row, `${path}.${i}`)));
  const stages = rows(doc.milestones).flatMap((row, i) =>
    pictureOf(group(row.picture), `milestones.${i}.picture`),
  );
  const ofUnit = kind === 'unit' || kind === 'series' ? pictureOf(group(doc.picture), 'picture') : [];
  const ofOfficers = rows(doc.officers).flatMap((row, i) =>
    pictureOf(group(row.portrait), `officers.${i}.portrait`),
  );
  return [
    ...shown,
    ...album,
    ...[...stages, ...ofUnit, ...ofOfficers].map(({ caption: _free, ...picture }) => picture),
  ];
}

function pictureOf({ media, caption }: Doc, path: string): Picture[] {
  const id = idOf(media);
  const said = typeof caption === 'string' ? caption : '';
  return id ? [{ path: `${path}.media`, media: id, caption: said, captionPath: `${path}.caption` }] : [];
}

const captionsOf = (kind: Kind, doc: Doc): Passage[] =>
  picturesOf(kind, doc).flatMap(({ caption, captionPath }) =>
    caption ? [{ path: captionPath, role: 'caption' as const, text: caption }] : [],
  );

/** Links outside of texts: the source of an article, menus and social pages. */
function linksOf(kind: Kind, doc: Doc): Link[] {
  if (kind === 'article') return linkAt('source.url', group(doc.source).url, group(doc.source).name);
  if (kind === 'site')
    return rows(doc.social).flatMap((row, i) => linkAt(`social.${i}.href`, row.href, row.name));
  if (kind === 'contact')
    return rows(doc.linkGroups).flatMap((row, i) =>
      rows(row.links).flatMap((link, j) => linkAt(`linkGroups.${i}.links.${j}.href`, link.href, link.label)),
    );
  if (kind !== 'navigation') return [];
  const entry = (row: Doc, path: string): Link[] => {
    const { type, href } = group(row.target);
    return type === 'href' ? linkAt(`${path}.target.href`, href, row.label) : [];
  };
  return [
    ...rows(doc.main).flatMap((row, i) => [
      ...entry(row, `main.${i}`),
      ...rows(row.children).flatMap((child, j) => entry(child, `main.${i}.children.${j}`)),
    ]),
    ...rows(doc.footer).flatMap((column, i) =>
      rows(column.links).flatMap((link, j) => entry(link, `footer.${i}.links.${j}`)),
    ),
  ];
}

const linkAt = (path: string, href: unknown, words: unknown): Link[] =>
  typeof href === 'string' && href.trim()
    ? [{ path, href: href.trim(), words: typeof words === 'string' ? words : '' }]
    : [];

function bearingsOf(kind: Kind, doc: Doc): Bearing[] {
  if (kind === 'unit' || kind === 'place') return [];
  const one = (of: Bearing['kind'], path: string, value: unknown): Bearing[] => {
    const id = idOf(value);
    return id ? [{ kind: of, id, path }] : [];
  };
  return [
    ...one('place', 'place', doc.place),
    ...one('unit', 'unit', doc.unit),
    ...idsOf(doc.places).map((id): Bearing => ({ kind: 'place', id, path: 'places' })),
    ...idsOf(doc.units).map((id): Bearing => ({ kind: 'unit', id, path: 'units' })),
    ...one('unit', 'issuer.unit', group(doc.issuer).unit),
    ...(group(doc.byline).type === 'unit' ? one('unit', 'byline.unit', group(doc.byline).unit) : []),
  ];
}

function filesOf(kind: Kind, doc: Doc): AttachedFile[] {
  if (kind !== 'document') return [];
  return rows(doc.files).flatMap((row, i) => {
    const media = idOf(row.media);
    return media ? [{ path: `files.${i}.media`, media }] : [];
  });
}

function paperOf(doc: Doc): Paper {
  const issuer = group(doc.issuer);
  return {
    id: idOf(doc.id),
    number: words(doc.number) ?? '',
    issuer: { unit: idOf(issuer.unit), name: words(issuer.name) },
    issuedOn: day(doc.issuedOn),
    effectiveOn: day(doc.effectiveOn),
    endsOn: day(doc.endsOn),
    replaces: idsOf(doc.replaces),
    amends: idsOf(doc.amends),
  };
}

function sourceOf({ name, url }: Doc): NonNullable<Reading['source']> {
  const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined);
  const source = { name: text(name), url: text(url) };
  return { ...(source.name && { name: source.name }), ...(source.url && { url: source.url }) };
}

/** An article and an entry of a diary speak of their day, a campaign of its season, a project of all its stages. */
function spanOf(kind: Kind, doc: Doc, today: string): Reading['span'] {
  const published = day(doc.publishedAt) ?? today;
  if (kind === 'article' || kind === 'update') return { from: published, to: published };
  const days = kind === 'campaign' ? [doc.startsOn, doc.endsOn] : stageDays(doc);
  const known = [...days.flatMap((value) => day(value) ?? []), published].toSorted();
  return { from: known[0]!, to: known.at(-1)! };
}

const stageDays = (doc: Doc) => rows(doc.milestones).flatMap(({ doneOn, plannedOn }) => [doneOn, plannedOn]);
