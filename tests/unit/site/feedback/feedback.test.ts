import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { solveChallenge } from 'altcha-lib/v1';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { letterSchema } from '#contract/feedback/letter.ts';
import type { FeedbackStep } from '#site/model/feedback-letter.ts';
import { Feedback, type FeedbackAnswer } from '#site/server/feedback/feedback.ts';

const SITE = 'http://tinhdoan.example';
const LETTER = { subject: 'Đèn đường hỏng', text: 'Thôn Nà Pài tối từ tháng 9.\r\nMong được sửa.' };

let folder: string;
let server: Server;
let now: number;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'gop-y-')), 'feedback');
  now = Date.parse('2026-11-23T01:00:00Z');
  const log = pino({ level: 'silent' });
  const feedback = new Feedback({ folder, siteUrl: SITE, proxies: 1, log, now: () => now });
  server = createServer((request, response) => {
    void feedback.answer(request, request.url!).then((answer) => response.end(JSON.stringify(answer)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

async function post<T = FeedbackAnswer>(
  fields: Record<string, string>,
  { path = '/gop-y/gui/', headers = {} }: { path?: string; headers?: Record<string, string> } = {},
): Promise<T> {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: SITE, 'x-forwarded-for': '203.0.113.7', ...headers },
  });
  return (await answer.json()) as T;
}

type At<S extends FeedbackStep['at']> = Extract<FeedbackStep, { at: S }>;

async function review(fields: Record<string, string> = LETTER) {
  const { feedback } = await post(fields);
  expect(feedback?.at).toBe('review');
  return feedback as At<'review'>;
}

async function solved({ work }: At<'review'>): Promise<string> {
  const task = JSON.parse(work) as Record<'challenge' | 'salt' | 'algorithm', string> & { maxnumber: number };
  const found = await solveChallenge(task.challenge, task.salt, task.algorithm, task.maxnumber).promise;
  return btoa(JSON.stringify({ ...task, number: found!.number }));
}

const letters = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => letterSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

describe('a letter', () => {
  test('is shown again, then kept on disk before its sender is thanked', async () => {
    const { token, letter } = await review();
    expect(letters()).toEqual([]);
    now += 11_000;
    const { status, feedback } = await post({ ...letter, token });
    expect(status).toBe(200);
    const { code } = feedback as At<'sent'>;
    const [kept, ...others] = letters();
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      subject: LETTER.subject,
      text: LETTER.text.replace('\r\n', '\n'),
      suspicions: [],
    });
    expect(JSON.stringify(kept)).not.toContain(code.replaceAll('-', ''));
    const [file] = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(statSync(join(folder, file!)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('sent twice from one page is one letter with one receipt', async () => {
    const { token, letter } = await review();
    now += 11_000;
    const codes = await Promise.all([post({ ...letter, token }), post({ ...letter, token })]);
    expect(new Set(codes.map(({ feedback }) => (feedback as At<'sent'>).code)).size).toBe(1);
    expect(letters()).toHaveLength(1);
  });

  test('changed behind the token is shown again, not sent', async () => {
    const { token } = await review();
    now += 11_000;
    const { feedback } = await post({ ...LETTER, text: 'Việc khác hẳn', token });
    expect(feedback).toMatchObject({ at: 'review', letter: { text: 'Việc khác hẳn' } });
    expect(letters()).toEqual([]);
  });

  test('goes back to the form with everything typed', async () => {
    const { token, letter } = await review({ ...LETTER, name: 'Một bạn đọc' });
    const { feedback } = await post({ ...letter, token, step: 'edit' });
    expect(feedback).toMatchObject({ at: 'form', letter: { ...letter, name: 'Một bạn đọc' } });
  });

  test('with faults comes back whole, each fault at its field', async () => {
    const typed = { subject: '', text: 'ă'.repeat(5001), contact: 'không có' };
    const { status, feedback } = await post(typed);
    expect(status).toBe(422);
    const form = feedback as At<'form'>;
    expect(form.letter.text).toHaveLength(5001);
    expect(form.problems.map(({ field }) => field)).toEqual(['subject', 'text', 'contact']);
    expect(form.problems[1]!.says).toContain('quá 1 ký tự (nhiều nhất 5.000)');
  });

  test('that cannot be written is not thanked for, and is still there to send', async () => {
    const { token, letter } = await review();
    now += 11_000;
    // Where the folder was stands a file: as unwritable for root as for anybody.
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    const { status, feedback } = await post({ ...letter, token });
    expect(status).toBe(503);
    expect(feedback).toMatchObject({ at: 'review', letter, token });
    rmSync(folder);
    const again = await post({ ...letter, token });
    expect(again.feedback?.at).toBe('sent');
  });
});

describe('the guard', () => {
  test('lets a browser that worked send after two seconds, and others after ten', async () => {
    const page = await review();
    const { letter, token } = page;
    now += 3_000;
    const early = await post({ ...letter, token });
    expect(early).toMatchObject({ status: 422, feedback: { at: 'review', token, letter } });
    expect(letters()).toEqual([]);
    expect((await post({ ...letter, token, work: await solved(page) })).feedback?.at).toBe('sent');
  });

  test('takes no work that was done for another letter', async () => {
    const work = await solved(await review());
    const { letter, token } = await review({ ...LETTER, text: 'Thư thứ hai' });
    now += 3_000;
    expect((await post({ ...letter, token, work })).feedback?.at).toBe('review');
  });

  test('holds apart, and does not refuse, what looks like an advertisement', async () => {
    const bait = { subject: 'Nhà cái uy tín', text: 'Vào https://a.vip https://b.vip https://c.vip' };
    const { letter, token } = await review(bait);
    now += 11_000;
    expect((await post({ ...letter, token, website: 'x' })).feedback?.at).toBe('sent');
    expect(letters()[0]!.suspicions).toEqual(['trap', 'links', 'gambling']);
  });

  test('reads no form that stood elsewhere, none that is too large, nothing but forms', async () => {
    expect(await post<number>(LETTER, { headers: { origin: 'https://evil.example' } })).toBe(403);
    expect(await post<number>(LETTER, { headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
    expect(await post<number>({ text: 'a'.repeat(70_000) })).toBe(413);
    expect(await post<number>(LETTER, { headers: { 'content-type': 'text/plain' } })).toBe(415);
  });

  test('stops a network after twenty letters an hour, but nobody else, and loses nothing of the letter', async () => {
    for (let sent = 0; sent < 20; sent += 1) {
      const { letter, token } = await review({ ...LETTER, text: `Thư ${sent}` });
      now += 11_000;
      expect((await post({ ...letter, token })).feedback?.at).toBe('sent');
    }
    const { letter, token } = await review();
    now += 11_000;
    const neighbour = { headers: { 'x-forwarded-for': '198.51.100.1, 203.0.113.99' } };
    expect(await post({ ...letter, token }, neighbour)).toMatchObject({ status: 429, feedback: { letter } });
    const other = { headers: { 'x-forwarded-for': '203.0.113.7, 198.51.100.1' } };
    expect((await post({ ...letter, token }, other)).feedback?.at).toBe('sent');
  });
});

test('a network that tries receipts is stopped, others look theirs up', async () => {
  const lookUp = (network: string) =>
    post({ code: '7KQ2M' }, { path: '/gop-y/ket-qua/', headers: { 'x-forwarded-for': network } });
  for (let tries = 0; tries < 60; tries += 1) expect((await lookUp('203.0.113.7')).status).toBe(200);
  expect(await lookUp('203.0.113.8')).toMatchObject({ status: 429, lookup: { notice: expect.any(String) } });
  expect((await lookUp('2001:db8:1:2::1')).status).toBe(200);
});

test('a receipt is looked up by its hash; what is no code is not', async () => {
  const { letter, token } = await review();
  now += 11_000;
  const { feedback } = await post({ ...letter, token });
  const { code } = feedback as At<'sent'>;
  const path = '/gop-y/ket-qua/';
  const found = await post({ code: code.toLowerCase() }, { path });
  const { receipt } = letters()[0]!;
  const state = ['received', expect.any(String), null];
  expect(found).toEqual({ status: 200, lookup: { receipt, state } });
  expect(await post({ code: `${code.slice(0, -1)}2` }, { path })).toEqual({ status: 200, lookup: {} });
});
