import pg from 'pg';
import type { Desk, RestAnswer, Sender } from '#tests/support/desk.ts';
import type { Row } from './newsroom.ts';

/* The books of a project, for tests: how entries are made, confirmed and read. */

export interface Books {
  place: number;
  unit: number;
  /** A published project; each call another one, with nothing in its ledger. */
  project(more?: object): Promise<number>;
  /** Through the form, as the treasurer unless told otherwise. */
  enter(project: number, more?: object, sender?: Sender): Promise<RestAnswer>;
  /** Enters and returns the id. */
  entered(project: number, more?: object): Promise<number>;
  act(
    collection: 'postings' | 'accounts',
    id: number,
    action: string,
    sender: Sender,
    body?: object,
  ): Promise<RestAnswer>;
  confirm(id: number, sender?: Sender): Promise<RestAnswer>;
  /** Entered and confirmed. */
  confirmed(project: number, more?: object): Promise<number>;
  posting(id: number): Promise<Record<string, unknown>>;
  row(kind: string, id: number | string): Promise<Row | undefined>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of whatever a test asks for
  sql(text: string, values?: unknown[]): Promise<any[]>;
  close(): Promise<void>;
}

export const gift = (project: number, more: object = {}) => ({
  project,
  bucket: 'received',
  form: 'money',
  amount: '500.000',
  occurredOn: '2023-06-01T05:00:00.000Z',
  donorName: 'Nguyễn Văn An',
  ...more,
});

let made = 0;

export async function openBooks(desk: Desk): Promise<Books> {
  const pool = new pg.Pool({ connectionString: desk.databaseUrl, max: 4 });
  pool.on('error', (error) => desk.payload.logger.debug(error));
  const local = { overrideAccess: true, depth: 0 } as const;
  const place = await desk.payload.create({
    collection: 'places',
    data: { name: 'xã Quảng Chu', level: 'commune' },
    ...local,
  });
  const unit = await desk.payload.create({
    collection: 'units',
    data: { name: 'Đoàn xã Quảng Chu', level: 'commune', position: 1 },
    ...local,
  });
  const sql = async (text: string, values?: unknown[]) => (await pool.query(text, values)).rows;
  const enter: Books['enter'] = (project, more = {}, sender = 'treasurer') =>
    desk.rest(sender, 'POST', '/postings', gift(project, more));
  const entered: Books['entered'] = async (project, more) => (await enter(project, more)).body.doc.id;
  const act: Books['act'] = (collection, id, action, sender, body) =>
    desk.rest(sender, 'POST', `/${collection}/${id}/${action}`, body ?? {});
  const confirm: Books['confirm'] = (id, sender = 'approver') => act('postings', id, 'confirm', sender);
  return {
    place: place.id,
    unit: unit.id,
    project: async (more = {}) => {
      const data = {
        title: `Cầu số ${(made += 1)}`,
        sapo: 'Cây cầu cho bà con.',
        type: 'cau',
        level: 'commune',
        place: place.id,
        unit: unit.id,
        ...more,
      };
      return (await desk.publish('/projects', data)).body.doc.id;
    },
    enter,
    entered,
    act,
    confirm,
    confirmed: async (project, more) => {
      const id = await entered(project, more);
      const answer = await confirm(id);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return id;
    },
    posting: async (id) => (await sql('select * from postings where id = $1', [id]))[0],
    row: async (kind, id) =>
      (await sql('select * from published where kind = $1 and id = $2', [kind, String(id)]))[0],
    sql,
    close: () => pool.end(),
  };
}
