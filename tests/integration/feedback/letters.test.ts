import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetOldLetters } from '#cms/feedback/forget-letters.ts';
import { inOwnTransaction } from '#cms/publishing/in-transaction.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const SENT = {
  subject: 'Đèn đường hỏng',
  text: 'Thôn Nà Pài tối từ tháng 9.',
  name: 'Nông Văn Thử',
  contact: '0912 345 678, thu@ban-doc.example',
};

async function aLetter(change: Record<string, unknown> = {}): Promise<{ id: number; receipt: string }> {
  const receipt = randomBytes(32).toString('hex');
  const row = { ...SENT, receipt, received_at: '2026-11-23T01:00:00Z', status: 'new', ...change };
  const [{ id }] = (await desk.sql<{ id: number }>(
    `insert into letters (${Object.keys(row).join(', ')})
     values (${Object.keys(row).map((_, i) => `$${i + 1}`)}) returning id`,
    Object.values(row),
  )) as [{ id: number }];
  return { id, receipt };
}

const stored = async (id: number) =>
  (await desk.sql<Record<string, unknown>>('select * from letters where id = $1', [id]))[0]!;
const ok = ({ status }: { status: number }) => status >= 200 && status < 300;

const OFFICE: readonly Sender[] = ['admin', 'approver', 'editor'];
const EVERYBODY = [...OFFICE, 'contributor', 'treasurer', 'auditor', 'nobody'] as const;

test.each(EVERYBODY)('%s reads and answers letters only as the province’s office', async (who) => {
  const { id } = await aLetter();
  const may = OFFICE.includes(who);
  expect(ok(await desk.rest(who, 'GET', `/letters/${id}`))).toBe(may);
  const list = JSON.stringify((await desk.rest(who, 'GET', '/letters')).body);
  expect(list.includes(SENT.subject)).toBe(may);
  for (const inside of [SENT.text, SENT.name, '0912']) expect(list).not.toContain(inside);
  expect(ok(await desk.rest(who, 'PATCH', `/letters/${id}`, { note: 'Đã gọi xã' }))).toBe(may);
  expect(ok(await desk.rest(who, 'POST', `/letters/${id}/take`))).toBe(may);
  for (const [method, path] of [
    ['POST', '/letters'],
    ['DELETE', `/letters/${id}`],
    ['DELETE', `/letters?where[id][equals]=${id}`],
    ['POST', `/letters/${id}/duplicate`],
  ] as const)
    expect(
      ok(await desk.rest(who, method, path, method === 'POST' ? SENT : undefined)) &&
        (await stored(id)) === undefined,
    ).toBe(false);
  expect((await desk.sql('select 1 from letters where id = $1', [id])).length).toBe(1);
});

test('an editor who is bound to a unit reads none, and no filter tells of one', async () => {
  const { id } = await aLetter();
  const unit = await desk.payload.create({
    collection: 'units',
    data: { name: 'Đoàn xã Thử', level: 'commune' } as never,
    overrideAccess: true,
    depth: 0,
  });
  await desk.sql('update users set unit_id = $1 where id = $2', [unit.id, desk.accounts.editor]);
  expect(ok(await desk.rest('editor', 'GET', `/letters/${id}`))).toBe(false);
  const { body } = await desk.rest('editor', 'GET', `/letters?where[contact][like]=0912`);
  expect(body['docs'] ?? []).toEqual([]);
  expect((await desk.rest('editor', 'POST', `/letters/${id}/send-reply`)).status).toBe(403);
  await desk.sql('update users set unit_id = null where id = $1', [desk.accounts.editor]);
});

test('what was sent is changed by nobody, not over the desk and not past it', async () => {
  const { id } = await aLetter();
  const forged = { ...SENT, text: 'Lời khác', status: 'answered', receipt: 'a'.repeat(64) };
  expect(ok(await desk.rest('admin', 'PATCH', `/letters/${id}`, forged))).toBe(true);
  expect(await stored(id)).toMatchObject({ text: SENT.text, status: 'new' });
  await expect(desk.sql(`update letters set text = 'x' where id = $1`, [id])).rejects.toThrow(
    'không sửa được',
  );
});

test('a suspected letter is answered only after somebody has looked at it', async () => {
  const { id } = await aLetter({ status: 'held', reply: 'Xin chào' });
  const act = (action: string) => desk.rest('editor', 'POST', `/letters/${id}/${action}`);
  for (const action of ['take', 'send-reply', 'draft-answer', 'close'])
    expect((await act(action)).status).toBe(409);
  expect((await act('spam')).status).toBe(200);
  expect((await act('clear')).status).toBe(200);
  expect(await stored(id)).toMatchObject({ status: 'new', handled_by_id: desk.accounts.editor });
});

test('a letter that was closed by mistake is opened again, and is not forgotten by its first hour', async () => {
  const { id } = await aLetter();
  const act = (action: string) => desk.rest('editor', 'POST', `/letters/${id}/${action}`);
  expect((await act('close')).status).toBe(200);
  expect((await act('reopen')).status).toBe(200);
  expect(await stored(id)).toMatchObject({ status: 'handling', answered_at: null });
});

test('a reply is one mail to the address that was left, however often it is sent', async () => {
  const { id } = await aLetter();
  const send = () => desk.rest('editor', 'POST', `/letters/${id}/send-reply`);
  expect((await send()).status).toBe(409);
  await desk.rest('editor', 'PATCH', `/letters/${id}`, { reply: 'Xã đã sửa đèn.\n\nCảm ơn bạn.' });
  expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
  const mails = await desk.sql<{ recipient: string; body_text: string }>(
    `select recipient, body_text from mail_outbox where dedupe_key like 'letter:${id}:%'`,
  );
  expect(mails.map(({ recipient }) => recipient)).toEqual(['thu@ban-doc.example']);
  expect(mails[0]!.body_text).toContain('Xã đã sửa đèn.');
  expect(mails[0]!.body_text).not.toContain(SENT.text);
  expect(await stored(id)).toMatchObject({ status: 'answered' });
});

test('an answer on the site holds nothing of the letter, needs a second person, and ends the letter', async () => {
  const { id, receipt } = await aLetter();
  const first = await desk.rest('editor', 'POST', `/letters/${id}/draft-answer`);
  const again = await desk.rest('editor', 'POST', `/letters/${id}/draft-answer`);
  const answer = Number(first.body['answer']);
  expect(again.body['answer']).toBe(answer);
  const draft = JSON.stringify((await desk.rest('editor', 'GET', `/answers/${answer}?draft=true`)).body);
  for (const words of [SENT.subject, SENT.text, SENT.name, '0912']) expect(draft).not.toContain(words);
  expect(await stored(id)).toMatchObject({ status: 'handling', answer_id: answer });
  const body = {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0 },
          children: [
            {
              type: 'text',
              version: 1,
              text: 'Xã đã thay bóng.',
              format: 0,
              mode: 'normal',
              style: '',
              detail: 0,
            },
          ],
        },
      ],
    },
  };
  const question = { isShown: true, title: 'Bao giờ sửa đèn đường?', text: 'Nhiều thôn hỏi.' };
  const written = await desk.rest('editor', 'PATCH', `/answers/${answer}?draft=true`, {
    body,
    question,
    _status: 'draft',
  });
  expect(written.status, JSON.stringify(written.body)).toBe(200);
  expect(ok(await desk.rest('editor', 'PATCH', `/answers/${answer}`, { _status: 'published' }))).toBe(false);
  const published = await desk.rest('approver', 'PATCH', `/answers/${answer}`, { _status: 'published' });
  expect(published.status, JSON.stringify(published.body)).toBe(200);
  const [row] = await desk.sql<{ face: Record<string, unknown> }>(
    `select face from published where kind = 'answer' and id = $1`,
    [String(answer)],
  );
  expect(row!.face).toMatchObject({
    receipt,
    receivedOn: '2026-11-23',
    state: 'answered',
    question: { title: 'Bao giờ sửa đèn đường?', slug: 'bao-gio-sua-den-duong' },
  });
  expect(row!.face['answeredAt']).toEqual(expect.any(String));
  expect(await stored(id)).toMatchObject({ status: 'answered' });
});

test('the log knows who moved which letter, and no word of it', async () => {
  const { id } = await aLetter();
  await desk.rest('approver', 'POST', `/letters/${id}/take`);
  const log = await desk.sql<{ event: string; actor: number }>(
    `select * from audit_log where subject_kind = 'letter' and subject_id = $1`,
    [String(id)],
  );
  expect(log).toMatchObject([{ event: 'letter-moved', actor: desk.accounts.approver }]);
  const whole = JSON.stringify(await desk.sql('select * from audit_log'));
  for (const words of Object.values(SENT)) expect(whole).not.toContain(words);
});

test('who opens a letter is in the log, once a day; a list opens none, and nobody is told of words', async () => {
  const { id } = await aLetter();
  const open = (who: Sender) => desk.rest(who, 'GET', `/letters/${id}`);
  const lines = () =>
    desk.sql<{ actor: number }>(
      `select actor, detail, subject_title from audit_log where event = 'letter-opened' and subject_id = $1 order by seq`,
      [String(id)],
    );
  await desk.rest('editor', 'GET', '/letters');
  await open('contributor');
  expect(await lines()).toEqual([]);
  await Promise.all([open('editor'), open('editor')]);
  await desk.rest('editor', 'PATCH', `/letters/${id}`, { note: 'Đã gọi xã' });
  await open('approver');
  const line = (who: 'editor' | 'approver') => ({
    actor: desk.accounts[who],
    detail: {},
    subject_title: null,
  });
  expect(await lines()).toEqual([line('editor'), line('approver')]);
});

test('twelve months after the answer, two years without one nothing personal is left, and not a day before', async () => {
  const past = (months: number) => new Date(Date.now() - months * 31 * 86_400_000).toISOString();
  const [early, late] = [24 * 30 * 86_400_000, 24 * 31 * 86_400_000].map((ms) =>
    new Date(Date.now() - ms).toISOString(),
  );
  const old = await aLetter({ status: 'answered', answered_at: past(12), note: 'a', reply: 'b' });
  const recent = await aLetter({ status: 'answered', answered_at: past(11) });
  const open = await aLetter({ received_at: early, status: 'handling' });
  const unanswered = [
    await aLetter({ received_at: late }),
    await aLetter({ received_at: late, status: 'handling', note: 'a' }),
    await aLetter({ received_at: late, status: 'held' }),
  ];
  expect(await inOwnTransaction(desk.payload, forgetOldLetters)).toBe(4);
  for (const { id } of unanswered)
    expect(await stored(id)).toMatchObject({ text: null, name: null, contact: null, note: null });
  const left = await stored(old.id);
  expect(left).toMatchObject({
    receipt: old.receipt,
    status: 'answered',
    text: null,
    name: null,
    contact: null,
  });
  expect(JSON.stringify(left)).not.toContain(SENT.subject);
  for (const { id } of [recent, open])
    expect(await stored(id)).toMatchObject({ text: SENT.text, forgotten_at: null });
});
