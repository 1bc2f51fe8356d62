import type { DatabaseSync } from 'node:sqlite';
import type { Face } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { statement } from '../statement.ts';
import { amongWhich, TABLES } from './index-tables.ts';
import { searchableOf } from './searchable.ts';
import { facetTokens, kindToken, searchTokens } from './tokens.ts';
import { countWords } from './vocabulary.ts';
import { papersWith, wordsInFiles } from './words-in-files.ts';

type Named = { kind: Kind; id: string };

/**
 * Brings the search index from one state of a document to the next; either is undefined where it is not live.
 * The work grows with the length of the document and its files, and with nothing else.
 */
export function indexDocument(
  db: DatabaseSync,
  { kind, id }: Named,
  before: Face | undefined,
  after: Face | undefined,
): void {
  const [old, now] = [before, after].map((face) => face && searchableOf(kind, face));
  if (!old && !now) return;
  countWords(db, old, now);
  removeRow(db, { kind, id });
  if (!now) return;
  const row = freeRow(db, now.date);
  const facets = facetTokens(now);
  const narrow = [kindToken(kind), ...facets];
  const names = [now.title, now.also ?? ''];
  statement(db, 'insert into search_row (row, kind, id, facets) values (?, ?, ?, ?)').run(
    row,
    kind,
    id,
    facets.join(' '),
  );
  const title = [...narrow, ...searchTokens(...names)].join(' ');
  const text = [...narrow, ...searchTokens(...names, now.text, wordsInFiles(db, kind, after!))].join(' ');
  for (const tables of tablesOf(kind)) {
    statement(db, `insert into ${tables.title} (rowid, tokens) values (?, ?)`).run(row, title);
    statement(db, `insert into ${tables.text} (rowid, tokens) values (?, ?)`).run(row, text);
  }
}

/** Those of everything, and those of its own kind where these are others. */
const tablesOf = (kind: Kind) => new Set([TABLES.all, TABLES[amongWhich(kind)]]);

/** To be called when a file has changed: the papers that have it are found by what is in it now. */
export function indexPapersWith(db: DatabaseSync, media: string): void {
  for (const paper of papersWith(db, media))
    indexDocument(db, { kind: 'document', id: paper.id }, paper, paper);
}

function removeRow(db: DatabaseSync, { kind, id }: Named): void {
  const found = statement(db, 'select row from search_row where kind = ? and id = ?').get(kind, id) as
    { row: number } | undefined;
  if (!found) return;
  for (const tables of tablesOf(kind))
    for (const table of Object.values(tables))
      statement(db, `delete from ${table} where rowid = ?`).run(found.row);
  statement(db, 'delete from search_row where row = ?').run(found.row);
}

/** Small steps between rows keep the index small; documents of the same quarter of a minute are rare. */
const ROW_MS = 15_000;

/** Rows count quarters of a minute since 1970, so they sort as dates do; a taken row gives way to the next free one. */
function freeRow(db: DatabaseSync, date: string | undefined): number {
  const row = date ? Math.max(0, Math.floor(Date.parse(date) / ROW_MS)) : 0;
  if (!statement(db, 'select 1 from search_row where row = ?').get(row)) return row;
  const { next } = statement(
    db,
    `select row + 1 as next from search_row as taken
     where row >= ? and not exists (select 1 from search_row where row = taken.row + 1)
     order by row limit 1`,
  ).get(row) as { next: number };
  return next;
}
