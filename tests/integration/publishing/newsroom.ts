import pg from 'pg';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Desk } from '#tests/support/desk.ts';

/* A small newsroom for the tests of publishing: how its documents are made and its rows read. */

export interface Row {
  kind: string;
  id: string;
  seq: string;
  state: 'live' | 'withdrawn';
  path: string | null;
  former_paths: string[];
  face: Record<string, unknown> | null;
  reason: string | null;
}

export const body = (words: string) =>
  fromBody([{ type: 'paragraph', children: [{ type: 'text', text: words }] }]);

export interface Newsroom {
  topic: number;
  /** A published article. */
  article(title: string, more?: object): Promise<number>;
  draft(title: string, more?: object): Promise<number>;
  row(kind: string, id: number | string): Promise<Row | undefined>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of whatever a test asks for
  sql(text: string, values?: unknown[]): Promise<any[]>;
  close(): Promise<void>;
}

/** All writes run as the approver, with access checked. */
export async function openNewsroom(desk: Desk): Promise<Newsroom> {
  const { payload } = desk;
  const pool = new pg.Pool({ connectionString: desk.databaseUrl, max: 1 });
  // A test ends connections on purpose; without a listener that would end the test run.
  pool.on('error', (error) => desk.payload.logger.debug(error));
  const topic = await payload.create({
    collection: 'topics',
    data: { name: 'Hoạt động cơ sở', slug: 'hoat-dong-co-so', position: 1 },
    overrideAccess: true,
    depth: 0,
  });
  const create = async (status: 'draft' | 'published', title: string, more: object) => {
    const doc = await payload.create({
      collection: 'articles',
      draft: status === 'draft',
      data: {
        title,
        sapo: 'Tóm tắt.',
        body: body('Nội dung.'),
        topic: topic.id,
        _status: status,
        ...more,
      } as never,
      user: await approverOf(desk),
      overrideAccess: false,
      depth: 0,
    });
    return doc.id as number;
  };
  return {
    topic: topic.id,
    article: (title, more = {}) => create('published', title, more),
    draft: (title, more = {}) => create('draft', title, more),
    row: async (kind, id) =>
      (await pool.query('select * from published where kind = $1 and id = $2', [kind, String(id)])).rows[0],
    sql: async (text, values) => (await pool.query(text, values)).rows,
    close: () => pool.end(),
  };
}

export async function approverOf(desk: Desk) {
  const user = await desk.payload.findByID({
    collection: 'users',
    id: desk.accounts.approver,
    depth: 0,
    overrideAccess: true,
  });
  return { ...user, collection: 'users' as const };
}
