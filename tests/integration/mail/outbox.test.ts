import pg from 'pg';
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverNext } from '#cms/mail/deliver-mail.ts';
import { forgetOldMail, claimMail } from '#cms/mail/outbox.ts';
import { queueMail, type Mail } from '#cms/mail/queue-mail.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { openMailbox, type Mailbox } from '#tests/support/mailbox.ts';

let mailbox: Mailbox;
let desk: Desk;
let db: pg.Client;

beforeAll(async () => {
  mailbox = await openMailbox();
  process.env['SMTP_URL'] = mailbox.url;
  desk = await openDesk();
  db = new pg.Client({ connectionString: desk.databaseUrl });
  await db.connect();
});

afterAll(async () => {
  await db.end();
  await desk.close();
  await mailbox.close();
});

beforeEach(async () => {
  await db.query('delete from mail_outbox');
});

const aMail = (more: Partial<Mail> = {}): Mail => ({
  to: 'hoa@desk.test',
  subject: 'Bản tin được duyệt',
  text: 'Bài của bạn đã được duyệt.',
  ...more,
});

async function queued(mail: Mail, end: typeof commitTransaction = commitTransaction): Promise<void> {
  const req = await createLocalReq({}, desk.payload);
  await initTransaction(req);
  await queueMail(await sessionOfSave(req), mail);
  await end(req);
}

const pool = () => (desk.payload.db as unknown as { pool: pg.Pool }).pool;

/** Until nothing is due. @returns how many were tried */
async function deliverAll(): Promise<number> {
  let tried = 0;
  while (await deliverNext(desk.payload)) tried += 1;
  return tried;
}

async function theRow() {
  const { rows } = await db.query('select * from mail_outbox');
  expect(rows).toHaveLength(1);
  return rows[0];
}

const mailTo = async (to: string) =>
  (await mailbox.mails()).filter((mail) => JSON.stringify(mail.to).includes(to));

describe('a queued mail', () => {
  test('is sent once its change is committed, as text and HTML, from the sender that was set', async () => {
    await queued(aMail({ to: 'mot@desk.test', html: '<p>Đã được duyệt.</p>' }));
    expect(await deliverAll()).toBe(1);
    expect(await deliverAll()).toBe(0);
    const [mail, another] = await mailTo('mot@desk.test');
    expect(another).toBeUndefined();
    expect(mail).toMatchObject({ subject: 'Bản tin được duyệt', html: '<p>Đã được duyệt.</p>' });
    expect(mail!.text?.trim()).toBe('Bài của bạn đã được duyệt.');
    expect(mail!.from?.value[0]).toEqual({ name: 'Cổng Đoàn', address: 'khong-tra-loi@localhost' });
    expect((await theRow()).sent_at).not.toBeNull();
  });

  test('goes with its change when that is rolled back', async () => {
    await queued(aMail({ to: 'hoan-lai@desk.test' }), killTransaction);
    expect(await deliverAll()).toBe(0);
    expect(await mailTo('hoan-lai@desk.test')).toHaveLength(0);
  });

  test('is sent once by two workers at a time, and once for a key queued twice', async () => {
    await queued(aMail({ to: 'khoa@desk.test', dedupeKey: 'duyet-7' }));
    await queued(aMail({ to: 'khoa@desk.test', dedupeKey: 'duyet-7' }));
    await Promise.all([deliverAll(), deliverAll(), deliverAll()]);
    expect(await mailTo('khoa@desk.test')).toHaveLength(1);
  });

  test('taken by a worker that died goes out again, with the same Message-ID', async () => {
    await queued(aMail({ to: 'chet@desk.test' }));
    await deliverAll();
    await db.query(`update mail_outbox set sent_at = null, next_try_at = now()`);
    await deliverAll();
    const ids = (await mailTo('chet@desk.test')).map(({ messageId }) => messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('that a worker has in hand is left alone until that must have died', async () => {
    await queued(aMail());
    expect(await claimMail(pool())).toBeDefined();
    expect(await claimMail(pool())).toBeUndefined();
    await db.query(`update mail_outbox set next_try_at = next_try_at - interval '2 minutes'`);
    expect(await claimMail(pool())).toBeDefined();
  });
});

describe('what people typed', () => {
  test('starts no header and adds no recipient', async () => {
    await queued(
      aMail({ to: 'thang@desk.test', subject: 'Tin\r\nBcc: xau@desk.test\r\nX-Own: 1\r\n\r\nThân thư giả' }),
    );
    await deliverAll();
    const [mail] = await mailTo('thang@desk.test');
    expect(mail!.subject).toBe('Tin Bcc: xau@desk.test X-Own: 1 Thân thư giả');
    expect([...mail!.headers.keys()]).not.toContain('x-own');
    expect(mail!.bcc).toBeUndefined();
    expect(mail!.text?.trim()).toBe('Bài của bạn đã được duyệt.');
  });

  test.each(['a@desk.test, xau@desk.test', 'a@desk.test\r\nBcc: xau@desk.test', 'Tên <xau@desk.test>'])(
    '%j is no address: the change goes through, the mail is kept as failed',
    async (to) => {
      await queued(aMail({ to }));
      expect(await deliverAll()).toBe(0);
      expect(await theRow()).toMatchObject({
        sent_at: null,
        last_error: expect.stringContaining('không hợp lệ'),
      });
      expect(await mailTo('xau@desk.test')).toHaveLength(0);
    },
  );

  test('is refused by the database itself as a header', async () => {
    const insert = db.query(
      `insert into mail_outbox (recipient, subject, body_text) values ('a@desk.test', $1, 'x')`,
      ['a\nb'],
    );
    await expect(insert).rejects.toThrow('mail_outbox_headers');
  });
});

describe('when the mail server does not take it', () => {
  test('it is tried again ever later, and kept as failed after a day', async () => {
    await queued(aMail());
    const { sendEmail } = desk.payload;
    desk.payload.sendEmail = () => Promise.reject(Object.assign(new Error('down'), { code: 'ECONNECTION' }));
    const pauses: number[] = [];
    for (let tried = 1; ; tried += 1) {
      await deliverAll();
      const row = await theRow();
      expect(row).toMatchObject({ tries: tried, last_error: 'down', sent_at: null });
      if (row.failed_at) break;
      pauses.push(Math.round((row.next_try_at - Date.now()) / 60_000));
      await db.query('update mail_outbox set next_try_at = now()');
    }
    desk.payload.sendEmail = sendEmail;
    expect(pauses).toEqual([1, 2, 5, 15, 60, 240, 480, 720]);
    expect(await deliverAll()).toBe(0);
  });

  test('a recipient that it refuses for good is not tried again', async () => {
    await queued(aMail());
    const { sendEmail } = desk.payload;
    desk.payload.sendEmail = () =>
      Promise.reject(Object.assign(new Error('no such box'), { code: 'EENVELOPE', responseCode: 550 }));
    await deliverAll();
    desk.payload.sendEmail = sendEmail;
    expect((await theRow()).failed_at).not.toBeNull();
  });
});

test('mails go after 30 days, sent or not', async () => {
  await queued(aMail({ dedupeKey: 'cu' }));
  await queued(aMail({ dedupeKey: 'moi' }));
  await db.query(`update mail_outbox set queued_at = now() - interval '31 days' where dedupe_key = 'cu'`);
  expect(await forgetOldMail(pool())).toBe(1);
  expect((await theRow()).dedupe_key).toBe('moi');
});
