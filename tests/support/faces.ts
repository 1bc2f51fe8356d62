import type { Body } from '#contract/body.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import type { PictureFace } from '#contract/faces/media.ts';
import { ONLY_ID } from '#contract/kinds.ts';
import { thanksCode } from '#contract/giving/thanks-code.ts';
import { dayAfter } from '#contract/text/dates.ts';
import { isoWeekOf } from '#contract/text/iso-week.ts';
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
  officers: [],
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

/** Money received by project 1, the first of its ledger. */
export const aPosting = (id: string, change: Partial<FaceOf<'posting'>> = {}): FaceOf<'posting'> => ({
  id,
  project: '1',
  number: Number(id),
  bucket: 'received',
  form: 'money',
  amount: 200_000,
  on: '2023-03-01',
  confirmedAt: '2023-03-02T09:30:00.000Z',
  name: 'Nông Văn H***',
  code: thanksCode(id),
  evidence: [],
  ...change,
});

type Verified = Extract<FaceOf<'account'>, { state: 'verified' }>;

/** A verified account of project 1 that no bank has. */
export const anAccount = (id: string, change: Partial<Verified> = {}): Verified => ({
  id,
  project: '1',
  state: 'verified',
  bank: { bin: '970405', name: 'Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam' },
  number: `MINHHOA${id.padStart(4, '0')}`,
  holder: 'TINH DOAN BAC KAN (MINH HOA)',
  verifiedOn: '2023-02-01',
  ...change,
});

/** A note on project 1 by unit 1. */
export function anUpdate(id: string, change: Partial<FaceOf<'update'>> = {}): FaceOf<'update'> {
  return {
    id,
    project: '1',
    type: 'note',
    title: `Nhật ký số ${id}`,
    body: paragraph(`Buổi làm thứ ${id}, đổ xong móng.`),
    pictures: [],
    unit: '1',
    publishedAt: '2023-03-05T02:30:00.000Z',
    ...change,
  };
}

/** A goal of project 1 that was raised. */
export const aFigureChange = (
  id: string,
  change: Partial<FaceOf<'figureChange'>> = {},
): FaceOf<'figureChange'> => ({
  id,
  project: '1',
  at: '2023-03-10T03:00:00.000Z',
  figure: 'Mục tiêu vận động (đủ)',
  before: '80.000.000 đồng',
  after: '90.000.000 đồng',
  role: 'Biên tập viên',
  reason: 'Giá thép tăng.',
  ...change,
});

/** A plan of the province's unit 1, with file 5. */
export const aDocument = (id: string, change: Partial<FaceOf<'document'>> = {}): FaceOf<'document'> => {
  const title = change.title ?? `Tổ chức đợt hoạt động ${id}`;
  return {
    id,
    slug: slugOf(title),
    number: `${id}-KH/TĐTN`,
    type: 'ke-hoach',
    title,
    issuer: { type: 'unit', unit: '1' },
    issuedOn: '2023-03-10',
    replaces: [],
    amends: [],
    body: paragraph(`Kế hoạch số ${id}.`),
    files: [{ media: '5', title: 'Toàn văn' }],
    publishedAt: '2023-03-11T02:30:00.000Z',
    ...change,
  };
};

export const anAlbum = (id: string, change: Partial<FaceOf<'album'>> = {}): FaceOf<'album'> => {
  const title = change.title ?? `Album số ${id}`;
  return {
    id,
    slug: slugOf(title),
    title,
    pictures: [{ media: '1', caption: 'Trồng cây trên đồi.' }],
    units: [],
    publishedAt: '2023-03-14T02:30:00.000Z',
    ...change,
  };
};

export const aVideo = (id: string, change: Partial<FaceOf<'video'>> = {}): FaceOf<'video'> => {
  const title = change.title ?? `Video số ${id}`;
  return {
    id,
    slug: slugOf(title),
    title,
    source: { host: 'youtube', video: 'minhhoa-001' },
    poster: { media: '1' },
    transcript: paragraph(`Lời của video số ${id}.`),
    units: [],
    publishedAt: '2023-03-14T02:30:00.000Z',
    ...change,
  };
};

export const aSeries = (id: string, name = `Loạt bài số ${id}`): FaceOf<'series'> => ({
  id,
  slug: slugOf(name),
  name,
  isOpen: true,
  position: Number(id),
});

/** The week of a day, named as the desk names it. */
export function aWeek(id: string, day: string, entries: FaceOf<'week'>['entries'] = []): FaceOf<'week'> {
  const { year, week, monday } = isoWeekOf(day);
  return {
    id,
    slug: `${year}-tuan-${String(week).padStart(2, '0')}`,
    title: `Lịch công tác tuần ${week}, năm ${year}`,
    startsOn: monday,
    entries,
    publishedAt: `${dayAfter(monday, -3)}T09:30:00.000Z`,
  };
}

export const anEntry = (
  on: string,
  change: Partial<FaceOf<'week'>['entries'][number]> = {},
): FaceOf<'week'>['entries'][number] => ({
  on,
  part: 'morning',
  what: `Họp ngày ${on}`,
  isCancelled: false,
  ...change,
});

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

/** Answered, and not for everybody unless it is changed so. */
export const anAnswer = (id: string, change: Partial<FaceOf<'answer'>> = {}): FaceOf<'answer'> => ({
  id,
  receipt: id.padStart(64, '0'),
  receivedOn: '2023-03-10',
  state: 'answered',
  answeredAt: '2023-03-14T02:30:00.000Z',
  body: paragraph(`Trả lời thư số ${id}.`),
  ...change,
});

export const aQuestion = (id: string) => ({
  title: `Câu hỏi số ${id}`,
  slug: `cau-hoi-so-${id}`,
  text: 'Hỏi rõ hơn.',
});
