import type { Desk } from '#tests/support/desk.ts';

/* Documents that may be published, with as little in them as that takes. */

export const DRAFTED = ['articles', 'campaigns', 'projects', 'updates', 'pages'] as const;
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

/** What every document leans on: one topic, one place, one unit, one project. */
export interface Ground {
  topic: number;
  place: number;
  unit: number;
  project: number;
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
  const ground = { topic: topic.id, place: place.id, unit: unit.id, project: 0 };
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
  }
}
