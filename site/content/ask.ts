import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import type { FileFace, PictureFace } from '#contract/faces/media.ts';
import { ONLY_ID, PAGE_KINDS, type Kind } from '#contract/kinds.ts';
import { filePath, picturePath } from '#contract/paths.ts';
import { variantSet } from '#contract/pictures.ts';
import { END, type ListEntry } from '#site/edition/entries.ts';
import type { Queries } from '#site/edition/queries.ts';
import { MissingDocument, type Content } from './content.ts';
import { monthBounds, sortOf, type List } from './lists.ts';
import {
  addressKey,
  cardKey,
  dayKey,
  documentKey,
  linkKey,
  monthsKey,
  TOTALS_OF_ALL,
  totalsKey,
  type Asked,
} from './recorder.ts';
import { shareImageAt } from './share-card.ts';

/** Answers a page's questions from the edition and writes down in `asked` what was asked. */
export function ask(queries: Queries, asked: Asked): Content {
  const { documents, entries } = queries;
  const range = (scope: string, low: string, high: string) => void asked.ranges.push({ scope, low, high });

  function card<K extends Kind>(kind: K, id: string): CardOf<K> | undefined {
    asked.keys.add(cardKey(kind, id));
    return documents.card(kind, id);
  }

  function get<K extends Kind>(kind: K, id: string): FaceOf<K> | undefined {
    asked.keys.add(documentKey(kind, id));
    return documents.face(kind, id);
  }

  const cards = <K extends Kind>(list: List<K>, found: ListEntry[]) =>
    found.map((entry) => card(list.kind, entry.id)).filter((c) => c !== undefined);

  function media<T extends PictureFace | FileFace>(
    ids: Iterable<string | undefined>,
    type: T['type'],
    assetOf: (face: T) => string,
  ): Map<string, T> {
    const found = new Map<string, T>();
    for (const id of ids) {
      if (id === undefined || found.has(id)) continue;
      // A file's words are no part of its card.
      const face = (type === 'file' ? get('media', id) : card('media', id)) as T | undefined;
      if (face?.type !== type) continue;
      found.set(id, face);
      asked.assets.add(assetOf(face).slice(1));
    }
    return found;
  }

  const content: Content = {
    get,
    card,
    at(kind, path) {
      asked.keys.add(addressKey(path));
      const document = documents.liveAt(path);
      return document?.kind === kind ? get(kind, document.id) : undefined;
    },
    pageAt(path) {
      asked.keys.add(addressKey(path));
      const document = documents.liveAt(path);
      const kind = PAGE_KINDS.find((one) => one === document?.kind);
      return kind && { kind, id: document!.id };
    },
    share: (path) => shareImageAt(content, path),
    the(kind) {
      const face = get(kind, ONLY_ID);
      if (!face) throw new MissingDocument(kind);
      return face;
    },
    newest(list, count) {
      const found = entries.newest(list.scope, count);
      range(list.scope, found.length < count ? '' : found.at(-1)!.sort, END);
      return cards(list, found);
    },
    all(list) {
      range(list.scope, '', END);
      return cards(list, entries.between(list.scope, '', END));
    },
    span(list, low, high) {
      range(list.scope, low, high);
      return cards(list, entries.between(list.scope, low, high));
    },
    totals(project) {
      asked.keys.add(totalsKey(project));
      return queries.totals(project);
    },
    totalsOfAll() {
      asked.keys.add(TOTALS_OF_ALL);
      return queries.totalsOfAll();
    },
    hasCome(day) {
      asked.keys.add(dayKey(day));
      return queries.today() >= day;
    },
    month(list, month) {
      const [low, high] = monthBounds(month);
      range(list.scope, low, high);
      return cards(list, entries.between(list.scope, low, high)).reverse();
    },
    months(list) {
      asked.keys.add(monthsKey(list.scope));
      return entries.months(list.scope);
    },
    years(list) {
      // A year comes or ends only with one of its months.
      asked.keys.add(monthsKey(list.scope));
      return entries.years(list.scope);
    },
    newerThan(list, document, count) {
      const own = sortOf(list.kind, document);
      const found = entries.after(list.scope, own, count);
      range(list.scope, own, found.length < count ? END : found.at(-1)!.sort);
      return cards(list, found);
    },
    olderThan(list, document, count) {
      const own = sortOf(list.kind, document);
      const found = entries.before(list.scope, own, count);
      range(list.scope, found.length < count ? '' : found.at(-1)!.sort, own);
      return cards(list, found);
    },
    stretch(list, skipped, count) {
      const found = entries.stretch(list.scope, skipped, count);
      range(list.scope, '', found.length < count ? END : found.at(-1)!.sort);
      return cards(list, found);
    },
    positionOf(list, document) {
      const own = sortOf(list.kind, document);
      range(list.scope, '', own);
      return entries.countUpTo(list.scope, own);
    },
    pictures: (ids) => media<PictureFace>(ids, 'picture', (face) => picturePath(variantSet(face))),
    files: (ids) => media<FileFace>(ids, 'file', filePath),
    links(references) {
      const found = new Map<string, string>();
      for (const { kind, id } of references) {
        asked.keys.add(linkKey(kind, id));
        const document = documents.find(kind, id);
        if (document?.state === 'live' && document.path) found.set(`${kind}:${id}`, document.path);
      }
      return found;
    },
  };
  return content;
}
