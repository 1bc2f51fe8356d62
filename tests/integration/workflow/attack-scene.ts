import { createLocalReq, type PayloadRequest } from 'payload';
import { openDesk, type Desk, type RestAnswer, type Sender } from '#tests/support/desk.ts';
import { fit, layGround, type Drafted, type Ground } from '#tests/integration/desk/documents.ts';

/* A desk to be attacked: how documents come into each state, and what the public sees meanwhile. */

export type Person = Exclude<Sender, 'nobody'>;

export interface Scene {
  desk: Desk;
  ground: Ground;
  /** A new draft. */
  write(by: Sender, data?: Record<string, unknown>, collection?: Drafted): Promise<number>;
  edit(by: Sender, id: number, data: object, query?: string): Promise<RestAnswer>;
  look(by: Sender, id: number, collection?: string): Promise<RestAnswer['body']>;
  /** Does it as the desk does: with the version that was seen. */
  move(by: Sender, id: number, action: string, body?: object): Promise<RestAnswer>;
  /** Written by a contributor, approved by the approver. */
  approved(data?: Record<string, unknown>): Promise<number>;
  /** Written by a contributor, published by the approver. */
  live(data?: Record<string, unknown>): Promise<number>;
  isLive(id: number, collection?: string): Promise<boolean>;
  liveTitle(id: number): Promise<string | undefined>;
  /** What readers are shown of the five kinds: document and content. */
  shown(): Promise<Set<string>>;
  /** Live faces that no approval is of. */
  unapproved(): Promise<string[]>;
  /** What is said when a schedule is made, or undefined. */
  schedule(by: Person, id: number, type?: 'publish' | 'unpublish'): Promise<string | undefined>;
  /** A request of our own code in the name of a person. */
  requestOf(by: Person | number): Promise<PayloadRequest>;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const desk = await openDesk();
  const ground = await layGround(desk);
  const { write, edit, look, move } = overRest(desk, ground);
  const approved: Scene['approved'] = async (data) => {
    const id = await write('contributor', data);
    must(await move('contributor', id, 'submit'));
    must(await move('approver', id, 'approve'));
    return id;
  };
  return {
    ...{ desk, ground, write, edit, look, move, approved },
    live: async (data) => {
      const id = await write('contributor', data);
      must(await move('approver', id, 'publish'));
      return id;
    },
    ...publicSide(desk),
    ...inOurCode(desk),
    close: () => desk.close(),
  };
}

function overRest(desk: Desk, ground: Ground): Pick<Scene, 'write' | 'edit' | 'look' | 'move'> {
  const look: Scene['look'] = async (by, id, collection = 'articles') =>
    (await desk.rest(by, 'GET', `/${collection}/${id}/workflow`)).body;
  return {
    look,
    write: async (by, data = {}, collection = 'articles') => {
      const words = { ...fit(collection, ground), ...data };
      return must(await desk.rest(by, 'POST', `/${collection}?draft=true`, words)).body['doc'].id;
    },
    edit: (by, id, data, query = '?draft=true') => desk.rest(by, 'PATCH', `/articles/${id}${query}`, data),
    move: async (by, id, action, body = {}) => {
      const { seen } = await look(by, id);
      return desk.rest(by, 'POST', `/articles/${id}/workflow/${action}`, { seen, ...body });
    },
  };
}

function publicSide(desk: Desk): Pick<Scene, 'isLive' | 'liveTitle' | 'shown' | 'unapproved'> {
  const live = `select kind || ' ' || id || ' ' || face_hash(face) as face from published p
    where state = 'live' and kind in ('article', 'campaign', 'project', 'update', 'page')`;
  const faces = async (query: string) => (await desk.sql<{ face: string }>(query)).map(({ face }) => face);
  const row = async (id: number, collection: string) =>
    (
      await desk.sql<{ title: string }>(
        "select face->>'title' as title from published where kind || 's' = $1 and id = $2 and state = 'live'",
        [collection, String(id)],
      )
    )[0];
  return {
    isLive: async (id, collection = 'articles') => (await row(id, collection)) !== undefined,
    liveTitle: async (id) => (await row(id, 'articles'))?.title,
    shown: async () => new Set(await faces(live)),
    unapproved: () =>
      faces(`${live} and not exists (select 1 from approvals a
        where a.kind = p.kind and a.doc_id = p.id and a.face_hash = face_hash(p.face) and a.revoked_at is null)`),
  };
}

function inOurCode(desk: Desk): Pick<Scene, 'schedule' | 'requestOf'> {
  const requestOf: Scene['requestOf'] = async (by) => {
    const id = typeof by === 'number' ? by : desk.accounts[by];
    const user = await desk.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true });
    return createLocalReq({ user: { ...user, collection: 'users' } }, desk.payload);
  };
  return {
    requestOf,
    schedule: async (by, id, type = 'publish') => {
      const doc = { relationTo: 'articles', value: String(id) };
      const date = new Date(Date.now() + 86_400_000);
      // Only now: it reads the environment, which the desk has set meanwhile.
      const { scheduleServerFunctions } = await import('#cms/scheduling/schedule-server-functions.ts');
      const call = scheduleServerFunctions['schedule-publish']!;
      const args = { req: await requestOf(by), type, date, doc };
      return ((await call(args as never)) as { error?: string }).error;
    },
  };
}

/** For what an attack needs to begin with. */
function must(answer: RestAnswer): RestAnswer {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}
