import { describe, expect, test } from 'vitest';
import { faceOrProblems } from '#cms/publishing/face-problems.ts';
import { contentProblems, needsOf } from '#cms/publishing/content-problems.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { faceOf } from '#cms/publishing/faces/face-of.ts';
import { withdrawalReason } from '#cms/publishing/withdrawal-reason.ts';

const body = fromBody([{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung.' }] }]);

const article = {
  id: 12,
  slug: 'ra-quan',
  title: ' Ra quân ',
  sapo: 'Tóm tắt.',
  body,
  topic: 3,
  places: [{ id: 5, name: 'Xã' }, 6, null, 5],
  units: [],
  publishedAt: '2023-03-14T02:30:00.000Z',
  related: null,
  hero: { media: null, caption: 'không có ảnh' },
  byline: { type: 'unit', unit: null },
  campaign: null,
  source: { name: '', url: '' },
  attachments: [{ media: null, title: 'tệp đã xóa' }],
  _status: 'published',
  createdBy: 9,
};

const project = {
  id: 7,
  slug: 'cau-na-don',
  title: 'Cầu Nà Đon',
  sapo: 'x',
  type: 'cau',
  level: 'commune',
  place: 1,
  unit: 2,
  budget: [{ item: 'Xi măng', unit: 'tấn', quantity: 2.5, unitPrice: 1_500_000 }],
  milestones: [
    { stage: 'start', doneOn: '2023-05-19T17:00:00.000Z' },
    { stage: 'survey', doneOn: '2023-03-02T12:00:00.000Z' },
    { stage: 'handover', plannedOn: '2023-09-02T12:00:00.000Z' },
  ],
  publishedAt: '2023-06-01T00:00:00.000Z',
};

describe('the face of a document', () => {
  test('holds what the public may see and nothing else: empty fields, lost relations and names of staff are gone', () => {
    expect(faceOf('article', article)).toEqual({
      id: '12',
      slug: 'ra-quan',
      title: 'Ra quân',
      sapo: 'Tóm tắt.',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung.' }] }],
      topic: '3',
      places: ['5', '6'],
      units: [],
      publishedAt: '2023-03-14T02:30:00.000Z',
      related: [],
      attachments: [],
    });
  });

  test('is the same whether relations come raw or populated', () => {
    const populated = { ...article, topic: { id: 3, name: 'Tin' }, places: [{ id: 5 }, { id: 6 }] };
    expect(faceOf('article', populated)).toEqual(faceOf('article', article));
  });

  test('a required relation that is gone is named', () => {
    const { problems } = faceOrProblems('article', { ...article, topic: null, sapo: '\u200b ' });
    expect(problems?.map(({ path }) => path).sort()).toEqual(['sapo', 'topic']);
  });

  test('days are days in Viet Nam, whichever hour the picker stored', () => {
    const face = faceOf('project', project);
    expect(face.milestones.map((m) => m.doneOn ?? m.plannedOn)).toEqual([
      '2023-05-20',
      '2023-03-02',
      '2023-09-02',
    ]);
    expect(face.sortDay).toBe('2023-05-20');
    expect(faceOf('project', { ...project, milestones: [] }).sortDay).toBe('2023-06-01');
  });

  test('menu entries whose document is gone are left out', () => {
    const target = (document: unknown) => ({ type: 'document', document });
    const face = faceOf('navigation', {
      main: [
        { label: 'Giới thiệu', target: target({ relationTo: 'pages', value: 4 }), children: [] },
        { label: 'Đã xóa', target: target(null), children: [] },
        { label: 'Công trình', target: { type: 'path', path: '/cong-trinh/' } },
      ],
    });
    expect(face.main.map(({ label }) => label)).toEqual(['Giới thiệu', 'Công trình']);
  });

  test('a file is named by its title', () => {
    const file = {
      id: 3,
      type: 'file',
      hash: 'a'.repeat(64),
      title: 'Kế hoạch số 15',
      filesize: 99,
      filename: 'ab12.pdf',
    };
    expect(faceOf('media', file)).toMatchObject({ filename: 'ke-hoach-so-15.pdf', size: 99 });
  });
});

describe('what a face still lacks', () => {
  test('a campaign that ends before it starts, and a text that says nothing', () => {
    const campaign = {
      id: 1,
      slug: 'he',
      title: 'Hè',
      sapo: 'x',
      startsOn: '2023-06-01',
      endsOn: '2023-05-01',
    };
    const paths = contentProblems('campaign', faceOf('campaign', campaign)).map(({ path }) => path);
    expect(paths).toEqual(['body', 'endsOn']);
  });

  test('what it needs to be live: topic, pictures, linked pages, but not itself', () => {
    const linking = fromBody([
      { type: 'picture', media: '8', caption: 'c' },
      {
        type: 'paragraph',
        children: ['12', '13'].map((id) => ({
          type: 'link',
          to: { kind: 'article', id },
          children: [{ type: 'text', text: 'x' }],
        })),
      },
    ]);
    const face = faceOf('article', { ...article, body: linking, hero: { media: 4 } });
    expect(needsOf('article', face).map(({ kind, id, path }) => `${path}=${kind}:${id}`)).toEqual([
      'topic=topic:3',
      'hero.media=media:4',
      'body=media:8',
      'body=article:13',
    ]);
  });
});

describe('the reason of a withdrawal', () => {
  test('is a sentence for the reader, with what the editor adds; nothing for what has no address', () => {
    expect(withdrawalReason('article', { withdrawal: { reason: 'published-in-error' } })).toBe(
      'Tin bài này đã được gỡ vì đăng nhầm.',
    );
    expect(withdrawalReason('project', { withdrawal: { reason: 'other', note: ' Xem thông báo. ' } })).toBe(
      'Công trình này đã được gỡ khỏi cổng. Xem thông báo.',
    );
    expect(withdrawalReason('media', {})).toBeNull();
  });
});
