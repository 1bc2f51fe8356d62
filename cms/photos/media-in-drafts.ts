import { sql } from '@payloadcms/db-postgres';
import type { FourEyedCollection } from '#cms/workflow/four-eyed.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

export interface DraftMention {
  collection: FourEyedCollection;
  id: number;
}

interface Places {
  /** Columns of the version itself that hold a medium. */
  columns: readonly string[];
  /** Its texts, in whose blocks media stand. */
  texts: readonly string[];
  /** Tables of its lists, each with the column that holds a medium. */
  lists: Readonly<Record<string, string>>;
}

/** A logo of a hundred drafts needs no longer list. */
const MOST = 100;

/** Where the newest version of a document can name a medium. A test holds this against the database. */
export const PLACES: Record<FourEyedCollection, Places> = {
  articles: {
    columns: ['version_hero_media_id'],
    texts: ['version_body'],
    lists: { _articles_v_version_attachments: 'media_id' },
  },
  campaigns: {
    columns: ['version_hero_media_id'],
    texts: ['version_body'],
    lists: { _campaigns_v_version_attachments: 'media_id', _campaigns_v_version_album: 'media_id' },
  },
  projects: {
    columns: ['version_hero_media_id', 'version_before_media_id', 'version_after_media_id'],
    texts: ['version_need', 'version_solution', 'version_result'],
    lists: {
      _projects_v_version_milestones: 'picture_media_id',
      _projects_v_version_attachments: 'media_id',
      _projects_v_version_completion: 'media_id',
    },
  },
  updates: {
    columns: [],
    texts: ['version_body'],
    lists: { _updates_v_version_pictures: 'media_id' },
  },
  pages: {
    columns: ['version_hero_media_id'],
    texts: ['version_body'],
    lists: { _pages_v_version_attachments: 'media_id' },
  },
  documents: { columns: [], texts: ['version_body'], lists: { _documents_v_version_files: 'media_id' } },
  albums: { columns: [], texts: [], lists: { _albums_v_version_pictures: 'media_id' } },
  videos: { columns: ['version_poster_media_id'], texts: ['version_transcript'], lists: {} },
  weeks: { columns: [], texts: [], lists: {} },
  answers: { columns: [], texts: ['version_body'], lists: {} },
};

/** Documents whose newest version, draft or live, names this medium, the newest first. Every part is answered by an index. */
export async function mediaInDrafts(session: SqlSession, media: number): Promise<DraftMention[]> {
  const parts = Object.entries(PLACES).flatMap(([collection, { columns, texts, lists }]) => {
    const table = sql.identifier(`_${collection}_v`);
    const head = sql`select ${collection}::text as collection, v.parent_id as id from ${table} v`;
    return [
      ...columns.map((column) => sql`${head} where v.latest and v.${sql.identifier(column)} = ${media}`),
      ...texts.map(
        (text) =>
          sql`${head} where v.latest and text_media(v.${sql.identifier(text)}) @> array[${media}::integer]`,
      ),
      ...Object.entries(lists).map(
        ([list, column]) => sql`${head} join ${sql.identifier(list)} l on l._parent_id = v.id
          where v.latest and l.${sql.identifier(column)} = ${media}`,
      ),
    ];
  });
  return session.all<DraftMention>(sql`
    select collection, id from (${sql.join(parts, sql` union `)}) found where id is not null order by id desc limit ${MOST}`);
}
