import fc from 'fast-check';
import type { Desk, RestAnswer, Sender } from '#tests/support/desk.ts';
import { body } from '../publishing/newsroom.ts';
import { samplePicture } from '../publishing/sample-picture.ts';

/*
 * What two people do at the desk, through its REST API, chosen at random: an editor writes, an approver publishes,
 * takes down and puts things in order. An act that the desk refuses (an address
 * taken, a topic in use) is part of the history: nothing may reach the shelf from it.
 */

const n = fc.nat({ max: 9 });
const pick = fc.nat({ max: 99 });
const acts = [
  'create',
  'create',
  'create',
  'draft',
  'edit',
  'rename',
  'move',
  'photo',
  'unpublish',
  'republish',
  'trash',
  'restore',
  'delete',
  'focus',
  'alt',
  'retitle topic',
  'navigation',
  'front',
  'schedule',
  'page',
] as const;

export interface DeskAct {
  act: (typeof acts)[number];
  pick: number;
  n: number;
}

export const deskHistories: fc.Arbitrary<DeskAct[]> = fc.array(
  fc.record({ act: fc.constantFrom(...acts), pick, n }),
  { minLength: 12, maxLength: 24 },
);

export interface Office {
  topics: number[];
  photos: number[];
  articles: number[];
  trashed: number[];
}

export async function openOffice(desk: Desk): Promise<Office> {
  const office: Office = { topics: [], photos: [], articles: [], trashed: [] };
  for (const name of ['Tin trong tỉnh', 'Tình nguyện', 'Thiếu nhi'])
    office.topics.push(await created(desk, '/topics', { name, position: office.topics.length + 1 }));
  for (let i = 0; i < 3; i++) office.photos.push(await uploaded(desk, i));
  await demand(desk, 'POST', '/globals/site', {
    name: 'Đoàn TNCS Hồ Chí Minh tỉnh Bắc Kạn',
    shortName: 'Tỉnh Đoàn Bắc Kạn',
    description: 'Cổng thông tin của tuổi trẻ Bắc Kạn.',
    address: 'Tổ 7, phường Sông Cầu, TP. Bắc Kạn',
    phone: '0209 3500 372',
  });
  await demand(desk, 'POST', '/globals/navigation', { main: [], footer: [] });
  await demand(desk, 'POST', '/globals/front', { pinned: [], sections: office.topics });
  return office;
}

export async function perform(desk: Desk, office: Office, { act, pick, n }: DeskAct): Promise<void> {
  const article = chosen(office.articles, pick);
  const topic = chosen(office.topics, n)!;
  const photo = chosen(office.photos, n)!;
  const patch = (data: object) => article && say(desk, 'PATCH', `/articles/${article}`, data);
  const publish = (data?: Record<string, unknown>) =>
    article && sound(desk.publish(`/articles/${article}`, data));
  switch (act) {
    case 'create':
    case 'draft': {
      const title = `Tuổi trẻ ra quân đợt ${n}`;
      const hero = pick % 3 ? { media: photo, caption: 'Đoàn viên trồng cây.' } : undefined;
      const publishedAt = new Date(Date.UTC(2023, n, 1 + (pick % 28), 3)).toISOString();
      const words = { title, sapo: 'Tóm tắt.', body: body(`Nội dung ${pick}.`), topic };
      const data = { ...words, hero, publishedAt };
      const { body: made } = await (act === 'create'
        ? sound(desk.publish('/articles', data))
        : say(desk, 'POST', '/articles?draft=true', data, 'editor'));
      if (made['doc']) office.articles.push(made['doc'].id as number);
      return;
    }
    case 'edit':
      return void (await publish({ body: body(`Đã sửa ${n}.`) }));
    case 'rename':
      return void (await publish({ title: `Tên mới ${n}`, slug: `ten-moi-${n}` }));
    case 'move':
      return void (await publish({ topic }));
    case 'photo':
      return void (await publish({ hero: { media: photo, caption: `Ảnh ${n}.` } }));
    case 'unpublish':
      return void (await patch({ _status: 'draft', withdrawal: { reason: 'outdated' } }));
    case 'republish':
      return void (await publish());
    case 'trash':
      if (article)
        await patch({ deletedAt: new Date().toISOString(), withdrawal: { reason: 'other', note: 'Trùng.' } });
      return moveTo(office.articles, office.trashed, article);
    case 'restore': {
      const id = chosen(office.trashed, pick);
      if (id) await say(desk, 'PATCH', `/articles/${id}?trash=true`, { deletedAt: null });
      return moveTo(office.trashed, office.articles, id);
    }
    case 'delete':
      if (article) await say(desk, 'DELETE', `/articles/${article}`);
      return void office.articles.splice(office.articles.indexOf(article ?? -1), article ? 1 : 0);
    case 'focus':
      return void (await say(desk, 'PATCH', `/media/${photo}`, { focalX: n * 10, focalY: 40 }));
    case 'alt':
      return void (await say(desk, 'PATCH', `/media/${photo}`, {
        alt: `Đoàn viên trồng cây trên đồi, lần ${n}`,
      }));
    case 'retitle topic':
      return void (await say(desk, 'PATCH', `/topics/${topic}`, { name: `Mục ${n}`, slug: `muc-${n}` }));
    case 'navigation':
      return void (await say(desk, 'POST', '/globals/navigation', {
        main: [{ label: `Tin ${n}`, target: { type: 'path', path: '/tin-tuc/' }, children: [] }],
        footer: [],
      }));
    case 'front':
      return void (await say(desk, 'POST', '/globals/front', {
        lead: article ?? null,
        pinned: [],
        sections: [topic],
      }));
    case 'schedule':
      if (article) await schedule(desk, article, n % 2 ? 'publish' : 'unpublish');
      return;
    case 'page':
      await sound(desk.publish('/pages', { title: `Trang ${n}`, body: body('Chữ.') }));
  }
}

/** What is to go live has been approved by then, what is to be taken down says why. */
async function schedule(desk: Desk, id: number, type: 'publish' | 'unpublish'): Promise<void> {
  const withdrawal = { reason: 'outdated' };
  if (type === 'unpublish') await say(desk, 'PATCH', `/articles/${id}?draft=true`, { withdrawal }, 'editor');
  else await approved(desk, `/articles/${id}/workflow`);
  await desk.payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(),
    input: {
      type,
      doc: { relationTo: 'articles', value: String(id) },
      user: { relationTo: 'users', value: desk.accounts.approver },
    } as never,
  });
}

async function approved(desk: Desk, at: string): Promise<void> {
  await say(desk, 'POST', `${at}/pass`, {}, 'editor');
  const { body } = await desk.rest('approver', 'GET', at);
  await say(desk, 'POST', `${at}/approve`, { seen: body['seen'] });
}

async function uploaded(desk: Desk, i: number): Promise<number> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(await samplePicture())], `anh-${i}.jpg`, { type: 'image/jpeg' }));
  form.set('_payload', JSON.stringify({ alt: `Đoàn viên trồng cây trên đồi, ảnh ${i}` }));
  return created(desk, '/media', form);
}

async function created(desk: Desk, path: string, data: object): Promise<number> {
  return (await demand(desk, 'POST', path, data)).body['doc'].id as number;
}

/** For what the history needs to begin with. */
async function demand(desk: Desk, method: string, path: string, data: object) {
  const answer = await say(desk, method, path, data);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
  return answer;
}

async function say(desk: Desk, method: string, path: string, data?: object, sender: Sender = 'approver') {
  return sound(desk.rest(sender, method, path, data));
}

/** Refused or done, but never at fault. */
async function sound(asked: Promise<RestAnswer>): Promise<RestAnswer> {
  const answer = await asked;
  if (answer.status >= 500) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

const chosen = (ids: number[], pick: number): number | undefined => ids[pick % Math.max(1, ids.length)];

function moveTo(from: number[], to: number[], id: number | undefined): void {
  if (id === undefined) return;
  from.splice(from.indexOf(id), 1);
  to.push(id);
}
