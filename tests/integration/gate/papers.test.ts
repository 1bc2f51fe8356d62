import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';

/* What the gate knows of the papers around one is read from the desk's own tables. */

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const paper = (more: object) => ({
  number: '25-KH/TĐTN-BTG',
  type: 'ke-hoach',
  title: 'Tổ chức Tháng Thanh niên',
  issuer: { name: 'Trung ương Đoàn' },
  issuedOn: '2024-01-10T05:00:00.000Z',
  ...more,
});

async function stored(more: object): Promise<number> {
  const answer = await desk.rest('editor', 'POST', '/documents?draft=true', paper(more));
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.doc.id;
}

async function warnings(path: string, data: object): Promise<string[]> {
  const { status, body } = await desk.rest('editor', 'POST', `/documents${path}/gate`, { data });
  expect(status, JSON.stringify(body)).toBe(200);
  const found = body.findings as { level: string; rule: string; path: string; message: string }[];
  return found
    .filter(({ rule }) => rule.startsWith('paper-'))
    .map(({ level, rule, message }) => `${level} ${rule}: ${message}`);
}

test('a number given twice, a circle and a paper in the bin', async () => {
  const first = await stored({});
  expect(await warnings('', paper({ number: 'số 025 KH TĐTN BTG' }))).toEqual([
    'warn paper-twice: Đã có văn bản số 25-KH/TĐTN-BTG ngày 10/01/2024 của cùng cơ quan: “Tổ chức Tháng Thanh niên”. Hãy xem có nhập trùng không.',
  ]);
  expect(await warnings(`/${first}`, paper({}))).toEqual([]);
  expect(await warnings('', paper({ number: '5-KH/TĐTN-BTG' }))).toEqual([]);

  const second = await stored({ number: '31-KH/TĐTN', replaces: [first] });
  expect(await warnings(`/${first}`, paper({ replaces: [second] }))).toEqual([
    'block paper-circle: Văn bản 31-KH/TĐTN đã ghi là thay thế văn bản này. Chỉ một trong hai văn bản thay thế văn bản kia.',
  ]);

  const deletedAt = new Date().toISOString();
  const binned = await desk.rest('approver', 'PATCH', `/documents/${first}`, { deletedAt });
  expect(binned.status, JSON.stringify(binned.body)).toBe(200);
  expect(await warnings('', paper({}))).toEqual([]);
});

test('the form of a paper finds the drafts and papers that replace it, and no others', async () => {
  const old = await stored({ number: '1-QC/TĐTN' });
  const next = await stored({ number: '2-QC/TĐTN', replaces: [old] });
  await stored({ number: '3-QC/TĐTN', amends: [old] });
  const { body } = await desk.rest(
    'editor',
    'GET',
    `/documents?where[replaces][in]=${old}&draft=true&depth=0`,
  );
  expect(body.docs.map(({ id }: { id: number }) => id)).toEqual([next]);
});
