import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayAfter, dayOf } from '#contract/text/dates.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { fit, layGround, type Ground } from '../desk/documents.ts';

let desk: Desk;
let ground: Ground;
let telling: typeof import('#cms/notices/tell-of-matters.ts');

beforeAll(async () => {
  desk = await openDesk();
  ground = await layGround(desk);
  telling = await import('#cms/notices/tell-of-matters.ts');
});
afterAll(() => desk?.close());
beforeEach(() => forget());

const forget = async () => {
  for (const table of ['notices', 'mail_outbox', 'notices_told']) await desk.sql(`delete from ${table}`);
};

/** Who was told of what since the last {@link forget}: "editor: assigned". */
const told = async () => {
  const rows = await desk.sql<{ user_id: number; event: string }>('select user_id, event from notices');
  const names = Object.fromEntries(Object.entries(desk.accounts).map(([name, id]) => [id, name]));
  // The second approver of the desk is nobody's sender.
  return rows.flatMap(({ user_id, event }) => (names[user_id] ? [`${names[user_id]}: ${event}`] : [])).sort();
};
const mailed = async () =>
  (await desk.sql<{ recipient: string }>('select recipient from mail_outbox order by recipient')).map(
    ({ recipient }) => recipient,
  );

const write = async (sender: Sender = 'contributor') => {
  const { body } = await desk.rest(sender, 'POST', '/articles?draft=true', fit('articles', ground));
  return body['doc'].id as number;
};
const move = async (sender: Sender, id: number, action: string, more: object = {}) => {
  const { body: view } = await desk.rest(sender, 'GET', `/articles/${id}/workflow`);
  const path = `/articles/${id}/workflow/${action}`;
  const answer = await desk.rest(sender, 'POST', path, { seen: view['seen'], ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const live = async () => {
  const id = await write();
  await move('contributor', id, 'submit');
  await move('approver', id, 'approve');
  await move('editor', id, 'publish');
  await forget();
  return id;
};

describe('a step of the workflow is told', () => {
  test('handing in to editors, passing on to approvers, never to whoever does it', async () => {
    const id = await write();
    await move('contributor', id, 'submit');
    expect(await told()).toEqual(['approver: submitted', 'editor: submitted']);
    await forget();
    await move('editor', id, 'pass');
    expect(await told()).toEqual(['admin: ready', 'approver: ready']);
  });

  test('a return, with its reason, and an approval to who wrote it', async () => {
    const id = await write();
    await move('contributor', id, 'submit');
    await forget();
    await move('editor', id, 'return', { reason: 'Thiếu nguồn số liệu.' });
    expect(await told()).toEqual(['contributor: returned']);
    expect(await desk.sql('select text from notices')).toEqual([{ text: 'Thiếu nguồn số liệu.' }]);
    await move('contributor', id, 'submit');
    await forget();
    await move('approver', id, 'approve');
    expect(await told()).toEqual(['contributor: approved']);
  });

  test('a withdrawal to who wrote it, not to who did it', async () => {
    const id = await live();
    await move('approver', id, 'withdraw', { withdrawal: 'outdated' });
    await telling.tellOutcomes(desk.payload);
    expect(await told()).toEqual(['contributor: withdrawn']);
  });

  test('a schedule to who wrote it, once, with its hour', async () => {
    const id = await live();
    await telling.tellOutcomes(desk.payload);
    await forget();
    await desk.sql(
      `insert into payload_jobs (task_slug, input, wait_until) values ('schedulePublish', $1, '2031-03-02T01:30:00Z')`,
      [
        {
          type: 'publish',
          doc: { relationTo: 'articles', value: id },
          user: { value: desk.accounts.approver },
        },
      ],
    );
    await telling.tellOutcomes(desk.payload);
    await telling.tellOutcomes(desk.payload);
    expect((await told()).filter((line) => line.endsWith('scheduled'))).toEqual(['contributor: scheduled']);
    const [notice] = await desk.sql<{ text: string }>(`select text from notices where event = 'scheduled'`);
    expect(notice?.text).toMatch(/8:30|08:30/u);
  });

  test('the day of review of a live document to editors and to who wrote it, once', async () => {
    const id = await live();
    const today = dayOf(new Date());
    const review = (day: string) =>
      desk.sql(
        `update _articles_v set version_review_on = $2::date + time '05:00' where parent_id = $1 and latest`,
        [id, day],
      );
    const look = () => telling.tellDays(desk.payload, new Date(`${today}T09:00:00+07:00`));
    await review(dayAfter(today, 1));
    expect(await look()).toBe(0);
    await review(today);
    expect([await look(), await look()]).toEqual([1, 0]);
    expect(await told()).toEqual(['contributor: review-due', 'editor: review-due']);
  });
});

describe('being given a document to work on', () => {
  const give = (sender: Sender, id: number, more: object) =>
    desk.rest(sender, 'PATCH', `/articles/${id}?draft=true&autosave=true`, more);

  test('is told with the save that gives it, once, by desk and mail, with who and until when', async () => {
    const id = await write('editor');
    const given = {
      assignee: desk.accounts.contributor,
      dueOn: '2031-03-02T05:00:00.000Z',
      priority: 'urgent',
    };
    expect((await give('editor', id, given)).status).toBe(200);
    expect(await told()).toEqual(['contributor: assigned']);
    expect(await desk.sql('select text, about_id from notices')).toEqual([
      { text: 'Người giao: Thử editor. Hạn xong: 02/03/2031. Việc gấp.', about_id: id },
    ]);
    expect(await mailed()).toEqual(['contributor@desk.test']);
    await give('editor', id, { ...given, sapo: 'Viết thêm.' });
    await give('editor', id, { sapo: 'Viết thêm nữa.' });
    expect(await told()).toEqual(['contributor: assigned']);
  });

  test('is told at the beginning of a document, and of a draft beside a live one', async () => {
    const first = { ...fit('articles', ground), assignee: desk.accounts.contributor };
    await desk.rest('editor', 'POST', '/articles?draft=true', first);
    expect(await told()).toEqual(['contributor: assigned']);
    const id = await live();
    await give('approver', id, { assignee: desk.accounts.editor });
    expect(await told()).toEqual(['editor: assigned']);
  });

  test('is told to nobody who takes it or gives it up', async () => {
    const id = await write('editor');
    await give('editor', id, { assignee: desk.accounts.editor });
    await give('editor', id, { assignee: null });
    expect(await told()).toEqual([]);
  });

  test('is not told if the save is refused', async () => {
    const id = await write('editor');
    const bad = { assignee: desk.accounts.contributor, topic: 999_999 };
    expect((await give('editor', id, bad)).status).toBeGreaterThanOrEqual(400);
    await give('contributor', id, { assignee: desk.accounts.other });
    expect(await told()).toEqual([]);
    expect(await mailed()).toEqual([]);
  });
});

test('an account that waits for verification is told to whoever verifies it, not to who proposed it', async () => {
  const account = {
    project: ground.project,
    bank: '970405',
    number: '123456789',
    holder: 'DOAN XA QUANG CHU',
  };
  expect((await desk.rest('treasurer', 'POST', '/accounts', account)).status).toBe(201);
  expect(await told()).toEqual(['admin: account-to-verify', 'approver: account-to-verify']);
  const [notice] = await desk.sql<{ text: string }>('select text from notices limit 1');
  expect(notice?.text).toContain('DOAN XA QUANG CHU');
  expect(notice?.text).not.toContain('123456789');
  await forget();
  const again = await desk.rest('treasurer', 'POST', '/accounts', account);
  expect(again.status).toBeGreaterThanOrEqual(400);
  expect(await told()).toEqual([]);
});
