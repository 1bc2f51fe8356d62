import sharp from 'sharp';
import { dayAfter } from '#contract/text/dates.ts';
import { paperOfPicture } from '#cms/seed/paper-of-picture.ts';
import type { Desk } from '#tests/support/desk.ts';

/* Documents that may be published, with as little in them as that takes. */

export const DRAFTED = [
  ...(['articles', 'campaigns', 'projects', 'updates', 'pages'] as const),
  ...(['documents', 'albums', 'videos', 'weeks'] as const),
];
export type Drafted = (typeof DRAFTED)[number];

/** A rich text of one paragraph. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '' as const,
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
});

const aPhoto = () =>
  sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#3a7d44' } })
    .jpeg()
    .toBuffer();

/** What every document leans on. */
export interface Ground {
  topic: number;
  place: number;
  unit: number;
  project: number;
  picture: number;
  file: number;
}

export async function layGround({ payload, signature }: Desk): Promise<Ground> {
  const options = { overrideAccess: true, depth: 0, context: signature } as const;
  const topic = await payload.create({
    collection: 'topics',
    data: { name: 'Hoạt động cơ sở', position: 1 },
    ...options,
  });
  const place = await payload.create({
    collection: 'places',
    data: { name: 'xã Quảng Chu', level: 'commune' },
    ...options,
  });
  const unit = await payload.create({
    collection: 'units',
    data: { name: 'Đoàn xã Quảng Chu', level: 'commune', position: 1 },
    ...options,
  });
  const upload = async (data: object, file: { data: Buffer; name: string; mimetype: string }) =>
    (
      await payload.create({
        collection: 'media',
        data: data as never,
        file: { ...file, size: file.data.length },
        ...options,
      })
    ).id;
  const picture = await upload(
    { alt: 'Đoàn viên quét đường làng', people: 'none' },
    { data: await aPhoto(), name: 'duong-lang.jpg', mimetype: 'image/jpeg' },
  );
  const file = await upload(
    { title: 'Kế hoạch số 5' },
    { data: paperOfPicture(await aPhoto()), name: 'ke-hoach.pdf', mimetype: 'application/pdf' },
  );
  const ground = { topic: topic.id, place: place.id, unit: unit.id, project: 0, picture, file };
  const project = await payload.create({
    collection: 'projects',
    data: { ...fit('projects', ground), _status: 'published' } as never,
    ...options,
  });
  return { ...ground, project: project.id };
}

let made = 0;

/** The data of a new document that passes the gate. Titles differ, since some slugs must. */
export function fit(collection: Drafted, ground: Ground): Record<string, unknown> {
  const title = `Ra quân lần thứ ${(made += 1)}`;
  const common = { title, sapo: 'Đoàn viên ra quân làm sạch đường làng.' };
  switch (collection) {
    case 'articles':
      return { ...common, topic: ground.topic, body: paragraph('Sáng 14/3, đoàn viên ra quân.') };
    case 'campaigns':
      return { ...common, startsOn: '2023-06-01T05:00:00.000Z', body: paragraph('Chiến dịch hè.') };
    case 'projects':
      return { ...common, type: 'cau', level: 'commune', place: ground.place, unit: ground.unit };
    case 'updates':
      return {
        title,
        type: 'note',
        project: ground.project,
        unit: ground.unit,
        body: paragraph('Đã đổ móng.'),
      };
    case 'pages':
      return { ...common, body: paragraph('Giới thiệu.') };
    case 'documents':
      return {
        ...{ title, number: `${made}-KH/TĐTN`, type: 'ke-hoach', issuedOn: '2023-06-01' },
        ...{ issuer: { unit: ground.unit }, files: [{ media: ground.file, title: 'Kế hoạch (PDF)' }] },
      };
    case 'albums':
      return { ...common, pictures: [{ media: ground.picture, caption: 'Ra quân ở Quảng Chu.' }] };
    case 'videos':
      return {
        ...{ ...common, source: { host: 'youtube', video: 'minh_hoa_01' } },
        poster: { media: ground.picture, caption: 'Ra quân ở Quảng Chu.' },
      };
    case 'weeks': {
      const startsOn = dayAfter('2023-01-02', 7 * made);
      return { startsOn, entries: [{ on: startsOn, part: 'morning', what: title }] };
    }
  }
}
