import type { DatabaseSync } from 'node:sqlite';
import { runningText } from '#contract/body.ts';
import type { Face, FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { searchTokens } from './search-tokens.ts';
import { statement } from './statement.ts';

/** What the search knows of a document: the kinds that have words of their own. */
interface Searchable {
  title: string;
  text: string;
  /** ISO moment or day: newer documents get greater rows. */
  date?: string;
}

type Named = { kind: Kind; id: string };

/** Puts a document into the search index, replacing what was there. */
export function indexDocument(db: DatabaseSync, { kind, id }: Named, face: Face): void {
  unindexDocument(db, { kind, id });
  const searchable = searchableOf(kind, face);
  if (!searchable) return;
  const row = freeRow(db, searchable.date);
  const title = searchTokens(searchable.title);
  const text = searchTokens(searchable.title, searchable.text);
  statement(db, 'insert into search_row (row, kind, id) values (?, ?, ?)').run(row, kind, id);
  statement(db, 'insert into search_title (rowid, tokens) values (?, ?)').run(row, [...title].join(' '));
  statement(db, 'insert into search_text (rowid, tokens) values (?, ?)').run(row, [...text].join(' '));
}

export function unindexDocument(db: DatabaseSync, { kind, id }: Named): void {
  const found = statement(db, 'select row from search_row where kind = ? and id = ?').get(kind, id) as
    { row: number } | undefined;
  if (!found) return;
  statement(db, 'delete from search_title where rowid = ?').run(found.row);
  statement(db, 'delete from search_text where rowid = ?').run(found.row);
  statement(db, 'delete from search_row where row = ?').run(found.row);
}

/**
 * Title and running text of a document as they are searched and shown in results. No caption is: its picture may be
 * taken away, for want of a consent above all, while the document stands.
 */
export function searchableOf(kind: Kind, face: Face): Searchable | undefined {
  switch (kind) {
    case 'article': {
      const article = face as FaceOf<'article'>;
      const text = [article.kicker, article.sapo, runningText(article.body)].filter(Boolean).join('\n');
      return { title: article.title, text, date: article.publishedAt };
    }
    case 'campaign': {
      const campaign = face as FaceOf<'campaign'>;
      const text = [campaign.slogan, campaign.sapo, runningText(campaign.body)].filter(Boolean).join('\n');
      return { title: campaign.title, text, date: campaign.startsOn };
    }
    case 'project': {
      const project = face as FaceOf<'project'>;
      const bodies = [project.need, project.solution, project.result].map(runningText);
      return { title: project.title, text: [project.sapo, ...bodies].join('\n'), date: project.sortDay };
    }
    case 'page': {
      const page = face as FaceOf<'page'>;
      return { title: page.title, text: [page.sapo, runningText(page.body)].filter(Boolean).join('\n') };
    }
    case 'unit': {
      const unit = face as FaceOf<'unit'>;
      return { title: unit.name, text: [unit.shortName, runningText(unit.about)].filter(Boolean).join('\n') };
    }
    default:
      return undefined;
  }
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
