import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

test('a topic gets a slug from its Vietnamese name', async () => {
  const { status, body } = await desk.rest('approver', 'POST', '/topics', {
    name: 'Đoàn cơ sở 3 chủ động',
    position: 1,
  });
  expect(body).toMatchObject({ doc: { slug: 'doan-co-so-3-chu-dong' } });
  expect(status).toBe(201);
});

test('an editor makes a draft', async () => {
  const { status, body } = await desk.rest('editor', 'POST', '/articles?draft=true', {
    title: 'Tuổi trẻ  Chợ Mới ra quân',
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    doc: { _status: 'draft', slug: 'tuoi-tre-cho-moi-ra-quan', title: 'Tuổi trẻ Chợ Mới ra quân' },
  });
});
