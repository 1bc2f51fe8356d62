import type { Body } from '#contract/body.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import type { PictureFace } from '#contract/faces/media.ts';
import { ONLY_ID } from '#contract/kinds.ts';
import { slugOf } from '#contract/text/slug.ts';

/* Faces for tests: whole and valid, so that a test names only what it is about. */

export const paragraph = (text: string): Body => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export function anArticle(id: string, change: Partial<FaceOf<'article'>> = {}): FaceOf<'article'> {
  const title = change.title ?? `Tuổi trẻ trồng cây đợt ${id}`;
  return {
    id,
    slug: slugOf(title),
    title,
    sapo: `Sáng cuối tuần, đoàn viên ra quân lần thứ ${id}.`,
    body: paragraph(`Đây là tin số ${id} về phong trào trồng cây.`),
    topic: '1',
    places: [],
    units: [],
    publishedAt: '2023-03-14T02:30:00.000Z',
    related: [],
    attachments: [],
    ...change,
  };
}

export const aTopic = (id: string, name = `Chuyên mục ${id}`): FaceOf<'topic'> => ({
  id,
  slug: slugOf(name),
  name,
  position: Number(id),
});

export const aUnit = (id: string, name = `Đoàn xã ${id}`): FaceOf<'unit'> => ({
  id,
  slug: slugOf(name),
  name,
  level: 'commune',
  about: [],
  position: Number(id),
});

export const aPlace = (id: string, change: Partial<FaceOf<'place'>> = {}): FaceOf<'place'> => {
  const name = change.name ?? `xã số ${id}`;
  return { id, slug: slugOf(name), name, level: 'commune', ...change };
};

export function aCampaign(id: string, change: Partial<FaceOf<'campaign'>> = {}): FaceOf<'campaign'> {
  const title = change.title ?? `Chiến dịch ${id}`;
  return {
    id,
    slug: slugOf(title),
    title,
    sapo: 'Một mùa hè ở cơ sở.',
    body: paragraph('Chiến dịch về thôn, bản.'),
    startsOn: '2023-06-01',
    units: [],
    indicators: [],
    timeline: [],
    attachments: [],
    ...change,
  };
}

export function aProject(id: string, change: Partial<FaceOf<'project'>> = {}): FaceOf<'project'> {
  const title = change.title ?? `Cầu dân sinh ${id}`;
  return {
    id,
    slug: slugOf(title),
    title,
    sapo: 'Cầu cho bà con qua suối.',
    type: 'cau',
    level: 'commune',
    place: '2',
    need: paragraph('Mùa mưa, học sinh không qua được suối.'),
    solution: paragraph('Xây cầu bê tông.'),
    result: [],
    unit: '1',
    budget: [],
    milestones: [{ stage: 'survey', doneOn: '2023-02-01' }],
    sortDay: '2023-02-01',
    attachments: [],
    ...change,
  };
}

export const aPage = (id: string, title = `Trang ${id}`): FaceOf<'page'> => ({
  id,
  slug: slugOf(title),
  title,
  body: paragraph(`Nội dung của ${title}.`),
  attachments: [],
  updatedAt: '2023-01-01T00:00:00.000Z',
});

export const aPicture = (id: string, change: Partial<PictureFace> = {}): PictureFace => ({
  id,
  hash: id.padStart(64, '0'),
  type: 'picture',
  width: 500,
  height: 400,
  focus: { x: 50, y: 50 },
  alt: `Đoàn viên trồng cây trên đồi, ảnh ${id}`,
  color: '#336699',
  ...change,
});

export const theSite = (change: Partial<FaceOf<'site'>> = {}): FaceOf<'site'> => ({
  id: ONLY_ID,
  name: 'Đoàn TNCS Hồ Chí Minh tỉnh Bắc Kạn',
  shortName: 'Tỉnh Đoàn Bắc Kạn',
  address: 'Tổ 7, phường Sông Cầu, TP. Bắc Kạn',
  phone: '0209 3500 372',
  description: 'Cổng thông tin của tuổi trẻ Bắc Kạn.',
  social: [],
  ...change,
});

export const theNavigation = (change: Partial<FaceOf<'navigation'>> = {}): FaceOf<'navigation'> => ({
  id: ONLY_ID,
  main: [],
  footer: [],
  ...change,
});

export const theFront = (change: Partial<FaceOf<'front'>> = {}): FaceOf<'front'> => ({
  id: ONLY_ID,
  pinned: [],
  sections: ['1', '2'],
  ...change,
});
