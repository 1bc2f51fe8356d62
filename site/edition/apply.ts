import type { DatabaseSync } from 'node:sqlite';
import { cardOf, MalformedFace, parseFace, type Face } from '#contract/faces/face.ts';
import type { PublishedRow } from '#contract/published.ts';
import { addressKey, cardKey, documentKey, linkKey, monthsKey } from '#site/content/recorder.ts';
import { entriesOf, type Entry } from '#site/content/lists.ts';
import type { Documents } from './documents.ts';
import type { Entries } from './entries.ts';
import { keepPosting } from './postings.ts';
import type { Queries } from './queries.ts';
import { listPathsOf, ownAddresses } from './site-paths.ts';
import { statement } from './statement.ts';
import { indexDocument, indexPapersWith } from './search/index-document.ts';

/** What a change touched: everything the plan needs, before and after put together. */
export interface Touched {
  keys: Set<string>;
  /** Places in lists that an entry left or entered. */
  entries: Entry[];
  /** Addresses that may have come into being or ended. */
  candidates: Set<string>;
  /** Addresses whose document was withdrawn: these wait for nothing. */
  withdrawn: Set<string>;
  /** Keys of pictures and files that were withdrawn: pages that show them wait for nothing either. */
  takenAway: Set<string>;
  /** Present addresses of the changed documents. */
  own: Set<string>;
}

export function nothingTouched(): Touched {
  return {
    keys: new Set(),
    entries: [],
    candidates: new Set(),
    withdrawn: new Set(),
    takenAway: new Set(),
    own: new Set(),
  };
}

/** The state of a document to put into the edition; `absent` as if it had never been published. */
export type Change = PublishedRow | (Pick<PublishedRow, 'kind' | 'id'> & { state: 'absent' });

/**
 * Puts one row of `published` into the edition and notes what it touched.
 * @throws {MalformedFace} and leaves the document as it was.
 */
export function applyChange(
  db: DatabaseSync,
  { documents, entries }: Queries,
  row: Change,
  touched: Touched,
): void {
  const face = row.state === 'live' ? (parseFace(row.kind, row.id, row.face) as Face) : undefined;
  if (face && face.id !== row.id) throw new MalformedFace(row.kind, row.id, [`id: ${face.id}`]);
  const before = look(db, documents, entries, row);
  noteAddresses(documents, entries, row, touched);

  if (row.state === 'absent') erase(db, row);
  else write(db, row, face);
  const standing = face ? entriesOf(row.kind, face as never) : [];
  moveEntries(db, entries, row, before.standing, standing, touched);
  indexDocument(db, row, before.face ? (JSON.parse(before.face) as Face) : undefined, face);
  if (row.kind === 'media') indexPapersWith(db, row.id);
  if (row.kind === 'posting') keepPosting(db, row.id, face, touched.keys);
  documents.forget();

  noteAddresses(documents, entries, row, touched);
  noteKeys(row, before, face, touched);
}

type Named = Pick<PublishedRow, 'kind' | 'id'>;

interface Before {
  face?: string | null;
  card?: string | null;
  path: string | null;
  state?: string;
  standing: Entry[];
}

function look(db: DatabaseSync, documents: Documents, entries: Entries, row: Named): Before {
  const found = statement(db, 'select face, card, path, state from document where kind = ? and id = ?').get(
    row.kind,
    row.id,
  ) as { face: string | null; card: string | null; path: string; state: string } | undefined;
  if (!found) return { path: null, standing: [] };
  const card = documents.card(row.kind, row.id);
  return { ...found, standing: card ? entriesOf(row.kind, card as never) : [] };
}

function noteAddresses(documents: Documents, entries: Entries, row: Named, touched: Touched): void {
  const document = documents.find(row.kind, row.id);
  if (!document) return;
  const paths = [...ownAddresses(document, entries), ...listPathsOf(row.kind, row.id, documents, entries)];
  for (const path of paths) touched.candidates.add(path);
}

function noteKeys(row: Change, before: Before, face: Face | undefined, touched: Touched): void {
  const { kind, id } = row;
  const path = row.state === 'absent' ? null : row.path;
  const faceText = face ? JSON.stringify(face) : undefined;
  const cardText = face ? JSON.stringify(cardOf(face as never)) : undefined;
  const isLive = row.state === 'live';
  if ((before.face ?? undefined) !== faceText) touched.keys.add(documentKey(kind, id));
  if ((before.card ?? undefined) !== cardText) touched.keys.add(cardKey(kind, id));
  if (before.path !== path || before.state !== row.state) {
    touched.keys.add(linkKey(kind, id));
    for (const address of [before.path, path]) if (address) touched.keys.add(addressKey(address));
  }
  if (kind === 'media' && before.state === 'live' && !isLive)
    for (const key of [documentKey(kind, id), cardKey(kind, id)]) touched.takenAway.add(key);
  if (!path) return;
  if (isLive) touched.own.add(path);
  else if (before.state === 'live') touched.withdrawn.add(path);
}

function erase(db: DatabaseSync, { kind, id }: Named): void {
  statement(db, 'delete from document where kind = ? and id = ?').run(kind, id);
  statement(db, 'delete from former where kind = ? and id = ?').run(kind, id);
}

function write(db: DatabaseSync, row: PublishedRow, face: Face | undefined): void {
  statement(
    db,
    `insert or replace into document
       (kind, id, seq, state, path, former_paths, face, card, reason, changed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.kind,
    row.id,
    row.seq,
    row.state,
    row.path,
    JSON.stringify(row.formerPaths),
    face ? JSON.stringify(face) : null,
    face ? JSON.stringify(cardOf(face as never)) : null,
    row.reason,
    row.changedAt,
  );
  statement(db, 'delete from former where kind = ? and id = ?').run(row.kind, row.id);
  const insert = statement(db, 'insert or ignore into former (path, kind, id) values (?, ?, ?)');
  for (const path of row.formerPaths) insert.run(path, row.kind, row.id);
  if (face && 'from' in face) insert.run(face.from, row.kind, row.id);
}

function moveEntries(
  db: DatabaseSync,
  entries: Entries,
  row: Named,
  before: Entry[],
  after: Entry[],
  touched: Touched,
): void {
  const key = (entry: Entry) => `${entry.scope}\n${entry.sort}`;
  const old = new Set(before.map(key));
  const now = new Set(after.map(key));
  const left = before.filter((entry) => !now.has(key(entry)));
  const entered = after.filter((entry) => !old.has(key(entry)));

  const remove = statement(db, 'delete from entry where scope = ? and sort = ? and id = ?');
  const insert = statement(db, 'insert or replace into entry (scope, sort, kind, id) values (?, ?, ?, ?)');
  for (const entry of left) {
    remove.run(entry.scope, entry.sort, row.id);
    const month = entry.sort.slice(0, 7);
    if (!entries.hasMonth(entry.scope, month)) touched.keys.add(monthsKey(entry.scope));
  }
  for (const entry of entered) {
    const month = entry.sort.slice(0, 7);
    if (!entries.hasMonth(entry.scope, month)) touched.keys.add(monthsKey(entry.scope));
    insert.run(entry.scope, entry.sort, row.kind, row.id);
  }
  touched.entries.push(...left, ...entered);
}
