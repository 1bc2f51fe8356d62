import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOffered, SERVER_FUNCTIONS } from '#cms/access/server-functions.ts';
import { openScene, type Person, type Scene } from './attack-scene.ts';
import { callAs, holds, namesOfPayload, serverFunctions } from './server-functions.ts';

/* The functions that Payload's client calls past the REST API: each by each role, upon what is not theirs. */

const SECRET = 'Việc chưa ai được biết';

let scene: Scene;
let functions: Awaited<ReturnType<typeof serverFunctions>>;
let id: number;
let neighbour: number;
beforeAll(async () => {
  scene = await openScene();
  functions = await serverFunctions();
  id = await scene.write('contributor', { title: SECRET });
  const data = { name: 'Đoàn xã Yên Hân', level: 'commune', position: 5 } as const;
  neighbour = (await scene.desk.payload.create({ collection: 'units', data, overrideAccess: true, depth: 0 }))
    .id;
});
afterAll(() => scene?.close());

const bind = (by: Person, unit: number | null) =>
  scene.desk.sql('update users set unit_id = $1 where id = $2', [unit, scene.desk.accounts[by]]);

test('every function that Payload has is either for the staff or closed', async () => {
  expect(await namesOfPayload()).toEqual(Object.keys(SERVER_FUNCTIONS).sort());
});

test.each([
  ...Object.keys(SERVER_FUNCTIONS).filter((name) => SERVER_FUNCTIONS[name] === 'closed'),
  ...['constructor', 'toString', '__proto__', 'khong-co', ''],
])('“%s” is offered to nobody', (name) => {
  expect(isOffered(name)).toBe(false);
});

const READERS: Record<string, (id: number) => object> = {
  'table-state': () => ({
    ...{ collectionSlug: 'articles', query: { draft: true, limit: 10 }, tableAppearance: 'default' },
    columns: [{ accessor: 'title', active: true }],
  }),
  'render-list': () => ({
    ...{ collectionSlug: 'articles', query: { draft: true }, drawerSlug: 'x', enableRowSelections: false },
  }),
  'render-document': (docID) => ({
    ...{ collectionSlug: 'articles', docID, searchParams: {}, redirectAfterCreate: false },
    paramsOverride: { segments: ['collections', 'articles', String(docID)] },
  }),
  'render-document-slots': (docID) => ({ collectionSlug: 'articles', id: docID }),
  'form-state': (docID) => ({
    ...{ id: docID, collectionSlug: 'articles', schemaPath: 'articles', operation: 'update', data: {} },
    ...{ docPermissions: { fields: true }, docPreferences: { fields: {} }, skipClientConfigAuth: true },
    ...{ checkForStaleData: true, originalUpdatedAt: 'x', overrideAccess: true },
  }),
};
/** Those that show a document to who may read it: proof that what is looked for could be found. */
const SHOW_IT = ['table-state', 'render-list', 'render-document'];

/** Next's own way to send somebody elsewhere is a refusal too. */
const asked = async (name: string, by: Person, sent: object) =>
  callAs(scene, by, functions[name]!, sent).catch((error: Error) => error.message);

describe.each(Object.keys(READERS))('%s', (name) => {
  test.each(['other', 'treasurer', 'auditor'] as const)('shows no draft of others to: %s', async (by) => {
    expect(holds(await asked(name, by, READERS[name]!(id)), SECRET)).toBe(false);
  });

  test('shows no draft of the province to an editor of a unit', async () => {
    await bind('editor', neighbour);
    const answer = await asked(name, 'editor', READERS[name]!(id));
    await bind('editor', null);
    expect(holds(answer, SECRET)).toBe(false);
  });
});

test.each(
  SHOW_IT.flatMap((name) =>
    (['contributor', 'editor', 'approver', 'admin'] as const).map((by) => [name, by] as const),
  ),
)('%s shows it to: %s', async (name, by) => {
  expect(holds(await asked(name, by, READERS[name]!(id)), SECRET)).toBe(true);
});

describe('schedules', () => {
  const queue = async (type: 'publish' | 'unpublish', doc: number): Promise<number> => {
    const input = {
      ...{ type, doc: { relationTo: 'articles', value: String(doc) } },
      user: { relationTo: 'users', value: scene.desk.accounts.approver },
    };
    const [row] = await scene.desk.sql<{ id: number }>(
      `insert into payload_jobs (task_slug, input, wait_until)
       values ('schedulePublish', $1, now() + interval '1 day') returning id`,
      [input],
    );
    return row!.id;
  };
  const drop = async (by: Person, job: number) => {
    const answer = (await asked('schedule-publish', by, { deleteID: job })) as { error?: string };
    const left = await scene.desk.sql('select 1 from payload_jobs where id = $1', [job]);
    return left.length === 0 ? 'dropped' : (answer.error ?? 'left in silence');
  };
  const upcoming = (by: Person) =>
    asked('get-upcoming-scheduled-publish', by, { collectionSlug: 'articles', id });

  test.each(['contributor', 'other', 'treasurer', 'auditor'] as const)('are not told to: %s', async (by) => {
    await queue('publish', id);
    expect(await upcoming(by)).toEqual(expect.any(String));
  });

  test.each(['editor', 'approver', 'admin'] as const)('are told to: %s', async (by) => {
    await queue('publish', id);
    expect(await upcoming(by)).toContainEqual(
      expect.objectContaining({ input: expect.anything() as object }),
    );
  });

  test.each(['contributor', 'other', 'treasurer', 'auditor'] as const)(
    'are not dropped by: %s',
    async (by) => {
      expect(await drop(by, await queue('publish', id))).toMatch(/bỏ được lịch hẹn/u);
      expect(await drop(by, await queue('unpublish', id))).toMatch(/bỏ được lịch hẹn/u);
    },
  );

  test('of a takedown are not dropped by an editor: the page would stay', async () => {
    expect(await drop('editor', await queue('unpublish', id))).toBe(
      'Chỉ người duyệt bỏ được lịch hẹn gỡ bài.',
    );
    expect(await drop('editor', await queue('publish', id))).toBe('dropped');
    expect(await drop('approver', await queue('unpublish', id))).toBe('dropped');
  });

  test.each(['editor', 'approver'] as const)(
    'of the province are not dropped by: %s of a unit',
    async (by) => {
      await bind(by, neighbour);
      const answer = await drop(by, await queue('publish', id));
      await bind(by, null);
      expect(answer).toBe('Lịch hẹn này thuộc đơn vị khác.');
    },
  );

  test('go with a document that is gone', async () => {
    expect(await drop('editor', await queue('publish', 999_999))).toBe('dropped');
  });

  test('are made by the same rules in whatever words they are asked for', async () => {
    const doc = { relationTo: 'articles', value: String(id) };
    const date = new Date(Date.now() + 86_400_000);
    for (const by of ['contributor', 'other', 'treasurer', 'auditor', 'editor'] as const)
      for (const sent of [{ type: 'publish' }, { type: 'unpublish' }, {}, { type: ['publish'] }])
        expect
          .soft(
            await asked('schedule-publish', by, { ...sent, date, doc, user: { id: 1 }, req: undefined }),
            `${by} ${JSON.stringify(sent)}`,
          )
          .toEqual({ error: expect.stringMatching(/^Chưa hẹn được/u) as string });
    // For a global, or for nothing at all, there is no schedule.
    expect(await asked('schedule-publish', 'admin', { type: 'publish', date, global: 'front' })).toEqual({
      error: 'Loại nội dung này không hẹn giờ được.',
    });
  });
});
