import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { cardKey, totalsKey } from '#site/content/recorder.ts';
import { nothingTouched } from '#site/edition/apply.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import type { Step } from '#site/publisher/steps.ts';
import { anAccount, aPosting, aProject } from '#tests/support/faces.ts';
import { danglingLinks } from '#tests/support/links.ts';
import { PHOTOS, settle } from '#tests/support/history.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';

/* How long a code for gifts lives on the shelf. */

const FOLDER = 'cong-trinh/cau-khuoi-lang-1/';
const CODES = ['ma-qr.png', 'ma-qr.svg', 'ma-qr-100000.png', 'ma-qr-1000000.png'].map(
  (file) => FOLDER + file,
);

let world: World;
let table: PublishedTable;
let publisher: Publisher;
/** Links on the shelf that lead nowhere, looked for after every chunk that reached it. */
let dangling: Set<string>;

beforeEach(async () => {
  world = await aWorld();
  PHOTOS.forEach((photo) => world.ready(photo));
  table = new PublishedTable();
  settle(table);
  show({});
  table.show('account', anAccount('1', { project: '1' }));
  dangling = new Set();
  publisher = await world.start({ today: () => table.today, step: watch });
  await publish();
});

function watch(step: Step): void {
  if (step !== 'chunk:flushed' || publisher.needsFullPublish()) return;
  for (const link of danglingLinks(world.shelf())) dangling.add(link);
}

afterEach(() => {
  expect([...dangling]).toEqual([]);
  publisher.close();
  world.remove();
});

const publish = () => follow(publisher, sourceOf(table));
const codes = () => CODES.filter((file) => world.shelf().has(file));
const pageText = () => Buffer.from(world.shelf().get(`${FOLDER}index.html`)!, 'latin1').toString('utf8');

const show = (change: Partial<FaceOf<'project'>>) =>
  table.show(
    'project',
    aProject('1', {
      slug: 'cau-khuoi-lang',
      milestones: [{ stage: 'appeal', doneOn: '2023-03-01' }],
      acceptsUntil: '2023-03-31',
      ...change,
    }),
  );

test('a code stands for each sum while the call is open, and the page shows it', () => {
  expect(codes()).toEqual(CODES);
  expect(pageText()).toContain('ma-qr.png');
});

test('on the night after the last day the codes are gone, without anybody’s doing', async () => {
  table.today = '2023-03-31';
  await publish();
  expect(codes()).toEqual(CODES);
  table.today = '2023-04-01';
  await publish();
  expect(codes()).toEqual([]);
  expect(pageText()).toContain('đã kết thúc tiếp nhận');
  expect(pageText()).not.toContain('ma-qr');
});

test('a newer account withholds the codes from its proposal to its verification', async () => {
  const before = world.shelf().get(CODES[0]!);
  table.show('account', { id: '2', project: '1', state: 'proposed', proposedOn: '2023-03-20' });
  await publish();
  expect(codes()).toEqual([]);
  expect(pageText()).toContain('Xin tạm chưa chuyển tiền');
  table.show('account', anAccount('2', { project: '1' }));
  table.show('account', {
    ...anAccount('1'),
    state: 'closed',
    closedOn: '2023-03-21',
    reason: 'Đổi ngân hàng.',
  });
  await publish();
  expect(codes()).toEqual(CODES);
  expect(world.shelf().get(CODES[0]!)).not.toBe(before);
  expect(pageText()).toContain('Lý do: Đổi ngân hàng.');
});

test('no code is left once the work has begun, nor of a project that was withdrawn', async () => {
  show({ milestones: [{ stage: 'start', doneOn: '2023-03-15' }] });
  await publish();
  expect(codes()).toEqual([]);
  show({});
  await publish();
  expect(codes()).toEqual(CODES);
  table.withdraw('project', '1');
  await publish();
  expect(codes()).toEqual([]);
});

test('a gift shows at once on the project’s page and in its ledger, and makes no code anew', async () => {
  table.show('posting', aPosting('1', { name: 'Bàn Thị L***' }));
  await follow(publisher, sourceOf(table));
  expect(pageText()).toContain('Bàn Thị L***');
  const ledger = (file: string) => Buffer.from(world.shelf().get(FOLDER + file)!, 'latin1').toString('utf8');
  expect(ledger('so-dong-gop/index.html')).toContain('Bàn Thị L***');
  expect(ledger('so-dong-gop/trang-1/index.html')).toContain('id="khoan-1"');
  const touched = { ...nothingTouched(), keys: new Set([totalsKey('1'), cardKey('posting', '1')]) };
  const remade = [...publisher.ledger().asking(touched)];
  expect(remade).toContain(`/${FOLDER}`);
  expect(remade.filter((path) => path.includes('ma-qr'))).toEqual([]);
});

test('the ledger turns a page at the 201st gift, and nothing links to a page before it is there', async () => {
  for (let number = 1; number <= 200; number++) table.show('posting', aPosting(String(number)));
  await publish();
  expect(world.shelf().has(`${FOLDER}so-dong-gop/trang-2/index.html`)).toBe(false);
  table.show('posting', aPosting('201'));
  await publish();
  expect(world.shelf().has(`${FOLDER}so-dong-gop/trang-2/index.html`)).toBe(true);
});
