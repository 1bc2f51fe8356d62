import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import type { FileFace, PictureFace } from '#contract/faces/media.ts';
import type { Kind, PageKind, Reference } from '#contract/kinds.ts';
import type { List } from './lists.ts';
import type { ShareImage } from './share-image.ts';
import type { Totals } from './totals.ts';

/**
 * The questions that a page may ask of the public content. Asking *is* declaring the dependency:
 * while a page is rendered every question is recorded, and the page is made again when, and only
 * when, an answer can have changed.
 *
 * All questions are answered from the edition at once (some 0.05 ms), so none of them is a promise.
 */
export interface Content {
  /** A document with all its text, by id. */
  get<K extends Kind>(kind: K, id: string): FaceOf<K> | undefined;

  /** A document without its long texts, by id: what a list or a link shows of it. */
  card<K extends Kind>(kind: K, id: string): CardOf<K> | undefined;

  /** The document whose present address this is. */
  at<K extends PageKind>(kind: K, path: string): FaceOf<K> | undefined;

  /** Which document has its page at an address, if any. */
  pageAt(path: string): { kind: PageKind; id: string } | undefined;

  /** The image with which the page at a path is shared: of its document, else of the nearest one above it. */
  share(path: string): ShareImage;

  /** The one document of a single kind. @throws {MissingDocument} while it was never published. */
  the<K extends 'site' | 'navigation' | 'front'>(kind: K): FaceOf<K>;

  /** The last `count` of a list, newest (greatest) first. */
  newest<K extends Kind>(list: List<K>, count: number): CardOf<K>[];

  /** A whole list in ascending order. Only for lists that don't grow with the archive. */
  all<K extends Kind>(list: List<K>): CardOf<K>[];

  /** The stretch of a list whose sort keys are at least `low` and less than `high`, ascending. */
  span<K extends Kind>(list: List<K>, low: string, high: string): CardOf<K>[];

  /** The sums of a project's ledger. */
  totals(project: string): Totals;

  /** The sums of all ledgers together, without lines and needs. */
  totalsOfAll(): Totals;

  /** Whether a day ("2026-11-22") has begun in Vietnam. The page is made again when it does. */
  hasCome(day: string): boolean;

  /** The articles of a month ("2023-03"), newest first. */
  month(list: List<'article'>, month: string): CardOf<'article'>[];

  /** Months ("2023-03") in which a list has articles, newest first. */
  months(list: List<'article'>): string[];

  /** Years ("2023") in which a list has entries, newest first; only for lists that are ordered by date. */
  years(list: List<Kind>): string[];

  /** Up to `count` neighbours after a document in a list (newer), nearest first. */
  newerThan<K extends Kind>(list: List<K>, document: CardOf<K>, count: number): CardOf<K>[];

  /** Up to `count` neighbours before a document in a list (older), nearest first. */
  olderThan<K extends Kind>(list: List<K>, document: CardOf<K>, count: number): CardOf<K>[];

  /** Up to `count` of a list in ascending order, without its first `skipped`. */
  stretch<K extends Kind>(list: List<K>, skipped: number, count: number): CardOf<K>[];

  /** Which of a list a document is, counted from the oldest, from 1. What comes after it does not matter. */
  positionOf<K extends Kind>(list: List<K>, document: CardOf<K>): number;

  /** The pictures with these ids that exist. Asking for a picture puts its variants on the shelf. */
  pictures(ids: Iterable<string | undefined>): ReadonlyMap<string, PictureFace>;

  /** The files with these ids that exist. Asking for a file puts it on the shelf. */
  files(ids: Iterable<string | undefined>): ReadonlyMap<string, FileFace>;

  /** Present addresses of documents, by "kind:id"; a document that isn't live has none. */
  links(references: Iterable<Reference>): ReadonlyMap<string, string>;
}

/** Nobody has published a document that every page needs (site identity, navigation, front page). */
export class MissingDocument extends Error {
  override readonly name = 'MissingDocument';

  constructor(kind: Kind) {
    super(`No ${kind} has been published yet: save it once at the desk.`);
  }
}
