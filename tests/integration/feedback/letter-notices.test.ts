import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readsLetters } from '#cms/access/letters.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;
let telling: typeof import('#cms/notices/tell-of-matters.ts');

beforeAll(async () => {
  desk = await openDesk();
  telling = await import('#cms/notices/tell-of-matters.ts');
});
afterAll(() => desk?.close());
beforeEach(async () => {
  for (const table of ['notices', 'mail_outbox', 'notices_told', 'letters'])
    await desk.sql(`delete from ${table}`);
});

const NOW = new Date('2026-11-23T03:00:00Z');
const SENT = {
  subject: 'Đèn đường hỏng',
  text: 'Tối từ tháng 9.',
  name: 'Nông Văn Thử',
  contact: 'thu@ban-doc.example',
};

async function aLetter(change: Record<string, unknown> = {}): Promise<number> {
  const row = {
    ...SENT,
    receipt: randomBytes(32).toString('hex'),
    received_at: NOW,
    status: 'new',
    ...change,
  };
  const names = Object.keys(row);
  const [letter] = await desk.sql<{ id: number }>(
    `insert into letters (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')}) returning id`,
    Object.values(row),
  );
  return letter!.id;
}

const look = () => telling.tellOutcomes(desk.payload);
const lookAtDays = () => telling.tellDays(desk.payload, NOW);
const anHourPasses = () => desk.sql(`update notices_told set at = at - interval '61 minutes'`);
const notices = async () => {
  const rows = await desk.sql<{
    user_id: number;
    event: string;
    about_id: number | null;
    about_title: string;
    text: string;
  }>('select user_id, event, about_id, about_title, text from notices order by id');
  const names = Object.fromEntries(Object.entries(desk.accounts).map(([name, id]) => [id, name]));
  return rows.flatMap(({ user_id, ...row }) => (names[user_id] ? [{ who: names[user_id], ...row }] : []));
};
const told = async () => (await notices()).map(({ who, event }) => `${who}: ${event}`).sort();
const mails = () =>
  desk.sql<{ recipient: string; subject: string; body_text: string }>(
    `select recipient, subject, body_text from mail_outbox where recipient like '%@desk.test' order by recipient`,
  );

test('a new letter is told at once to whoever may read it, with its number and day and nothing of it', async () => {
  const id = await aLetter();
  expect([await look(), await look()]).toEqual([1, 0]);
  expect(await told()).toEqual(['admin: letter-new', 'approver: letter-new', 'editor: letter-new']);
  expect((await notices())[0]).toMatchObject({ about_id: id, text: 'Nhận ngày 23/11/2026.' });
  const sent = await mails();
  // An administrator wishes no mail of it unless they say so.
  expect(sent.map(({ recipient }) => recipient)).not.toContain('admin@desk.test');
  expect(sent.map(({ recipient }) => recipient)).toContain('editor@desk.test');
  for (const { subject, body_text } of sent) {
    expect(body_text).toContain(`/admin/collections/letters/${id}`);
    for (const words of Object.values(SENT)) expect(subject + body_text).not.toContain(words);
  }
});

test('what follows within the hour is told together, and in a flood nobody gets more than a mail an hour', async () => {
  await aLetter();
  await look();
  for (let i = 0; i < 25; i += 1) await aLetter();
  expect(await look()).toBe(0);
  await anHourPasses();
  expect(await look()).toBe(25);
  const digest = (await notices()).at(-1)!;
  expect(digest).toMatchObject({ about_id: null, about_title: '25 thư góp ý' });
  expect(digest.text).toContain('Và 15 thư khác.');
  const toEditor = (await mails()).filter(({ recipient }) => recipient === 'editor@desk.test');
  expect(toEditor).toHaveLength(2);
  expect(toEditor.some(({ body_text }) => /\/admin\/collections\/letters\n/u.test(body_text))).toBe(true);
});

test('a suspected letter rings nobody until it is cleared, and then not who cleared it', async () => {
  const id = await aLetter({ status: 'held' });
  expect(await look()).toBe(0);
  await desk.rest('editor', 'POST', `/letters/${id}/clear`);
  expect(await look()).toBe(1);
  expect(await told()).toEqual(['admin: letter-new', 'approver: letter-new']);
});

test('who is bound to a unit is told no more, the suspended neither, and each as they wish', async () => {
  const { id: unit } = await desk.payload.create({
    collection: 'units',
    data: { name: 'Đoàn xã Thử', level: 'commune' } as never,
    overrideAccess: true,
    depth: 0,
  });
  await desk.sql('update users set unit_id = $1 where id = $2', [unit, desk.accounts.editor]);
  await desk.rest('approver', 'POST', '/notices/wishes', { event: 'letter-new', desk: true, mail: false });
  const { readersOfLetters } = await import('#cms/feedback/readers-of-letters.ts');
  const { inOwnTransaction } = await import('#cms/publishing/in-transaction.ts');
  const users = await desk.payload.find({ collection: 'users', depth: 0, limit: 100, overrideAccess: true });
  const may = users.docs.filter((user) => readsLetters({ req: { user: { ...user, collection: 'users' } } }));
  expect(await inOwnTransaction(desk.payload, readersOfLetters)).toEqual(
    may.map(({ id }) => id).sort((a, b) => a - b),
  );
  await aLetter();
  await look();
  expect(await told()).toEqual(['admin: letter-new', 'approver: letter-new']);
  expect((await mails()).map(({ recipient }) => recipient)).not.toContain('approver@desk.test');
  await desk.sql('update users set unit_id = null where id = $1', [desk.accounts.editor]);
  await desk.sql('delete from notice_wishes');
});

test('what is overdue, and what will be forgotten unanswered, is told once and together; what is answered is not', async () => {
  await aLetter({ received_at: '2026-11-06T03:00:00Z' });
  await aLetter({ received_at: '2026-11-05T03:00:00Z', status: 'handling' });
  await aLetter({ received_at: '2026-11-05T03:00:00Z', status: 'answered' });
  await aLetter({ received_at: '2026-11-05T03:00:00Z', status: 'held' });
  const ending = await aLetter({ received_at: '2024-12-20T03:00:00Z' });
  await aLetter({ received_at: '2025-01-20T03:00:00Z' });
  expect([await lookAtDays(), await lookAtDays()]).toEqual([3, 0]);
  const ofEditor = (await notices()).filter(({ who }) => who === 'editor');
  expect(ofEditor).toMatchObject([
    { event: 'letter-overdue', about_title: '2 thư góp ý' },
    { event: 'letter-expiring', about_id: ending },
  ]);
  await desk.sql(`delete from letters where id = $1`, [ending]);
});

test('the start page counts them, for who may read them', async () => {
  const { createLocalReq } = await import('payload');
  const { startPage } = await import('#cms/start-page/start-page.ts');
  await aLetter({ received_at: '2026-11-06T03:00:00Z' });
  await aLetter({ received_at: '2026-11-06T03:00:00Z', status: 'held' });
  await aLetter({ received_at: '2024-12-20T03:00:00Z', status: 'handling' });
  await desk.sql(`insert into letters (receipt, received_at, status, subject, forgotten_at)
    values (repeat('a', 64), '2024-01-01', 'new', 'Thư góp ý số 1 (đã xóa)', now())`);
  const counts = async (role: 'editor' | 'contributor') => {
    const user = await desk.payload.findByID({
      ...{ collection: 'users', id: desk.accounts[role], depth: 0, overrideAccess: true },
    } as never);
    const req = await createLocalReq(
      { user: { ...(user as object), collection: 'users' } as never },
      desk.payload,
    );
    return (await startPage(req, NOW)).letters;
  };
  expect(await counts('editor')).toEqual({ fresh: 1, held: 1, handling: 1, overdue: 2, expiring: 1 });
  expect(await counts('contributor')).toEqual({ fresh: 0, held: 0, handling: 0, overdue: 0, expiring: 0 });
});
