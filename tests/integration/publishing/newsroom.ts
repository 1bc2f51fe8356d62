import pg from 'pg';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Desk, RestAnswer } from '#tests/support/desk.ts';

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

/** The editor writes, the approver publishes. */
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
  const words = (title: string, more: object) => ({
    ...{ title, sapo: 'Tóm tắt.', body: body('Nội dung.'), topic: topic.id },
    ...more,
  });
  const idOf = ({ status, body: answer }: RestAnswer): number => {
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(answer)}`);
    return answer['doc'].id;
  };
  return {
    topic: topic.id,
    article: async (title, more = {}) => idOf(await desk.publish('/articles', words(title, more))),
    draft: async (title, more = {}) =>
      idOf(await desk.rest('editor', 'POST', '/articles?draft=true', words(title, more))),
    row: async (kind, id) =>
      (await pool.query('select * from published where kind = $1 and id = $2', [kind, String(id)])).rows[0],
    sql: async (text, values) => (await pool.query(text, values)).rows,
    close: () => pool.end(),
  };
}
