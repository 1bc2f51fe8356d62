import { expect, test } from 'vitest';
import type { Body } from '#contract/body.ts';
import type { Resources } from '#site/model/block-view.ts';
import { bodyView } from '#site/model/body.ts';
import { aPicture } from '#tests/support/faces.ts';

const file = {
  type: 'file' as const,
  id: '5',
  hash: 'a'.repeat(64),
  title: 'Kế hoạch 15',
  filename: 'ke-hoach-15.pdf',
  size: 1_258_291,
};

const resources: Resources = {
  pictures: new Map([['9', aPicture('9')]]),
  files: new Map([['5', file]]),
  links: new Map([['article:3', '/tin-tuc/bai-3/']]),
};

const linkTo = (id: string): Body => [
  {
    type: 'paragraph',
    children: [{ type: 'link', to: { kind: 'article', id }, children: [{ type: 'text', text: 'bài' }] }],
  },
];

test('a link to a document of ours leads to its present address', () => {
  expect(bodyView(linkTo('3'), resources)[0]).toMatchObject({
    children: [{ type: 'link', href: '/tin-tuc/bai-3/', external: false }],
  });
});

test('a link to a document that is not live becomes plain words', () => {
  expect(bodyView(linkTo('4'), resources)).toEqual([
    { type: 'paragraph', children: [{ type: 'text', text: 'bài', marks: [] }] },
  ]);
});

test('a picture, a gallery or a file that is not live leaves no gap', () => {
  const body: Body = [
    { type: 'picture', media: '8', caption: 'Mất.' },
    { type: 'gallery', pictures: [{ media: '8', caption: 'Mất.' }] },
    { type: 'document', media: '6', title: 'Mất' },
    {
      type: 'gallery',
      pictures: [
        { media: '9', caption: 'Còn.' },
        { media: '8', caption: 'Mất.' },
      ],
    },
  ];
  const views = bodyView(body, resources);
  expect(views.map((view) => view.type)).toEqual(['gallery']);
  expect(views[0]).toMatchObject({ figures: [{ caption: 'Còn.' }] });
});

test('a file is a link with its size', () => {
  const [view] = bodyView([{ type: 'document', media: '5', title: 'Kế hoạch số 15' }], resources);
  expect(view).toEqual({
    type: 'document',
    href: `/tep/${'a'.repeat(64)}/ke-hoach-15.pdf`,
    title: 'Kế hoạch số 15',
    note: 'PDF, 1,2\u00a0MB',
  });
});

test('a first row of headers heads the columns of a table', () => {
  const cell = (text: string, header: boolean) => ({ header, children: [{ type: 'text' as const, text }] });
  const rows = [{ cells: [cell('Huyện', true)] }, { cells: [cell('Chợ Mới', false)] }];
  expect(bodyView([{ type: 'table', rows }], resources)[0]).toMatchObject({
    head: [[{ text: 'Huyện' }]],
    rows: [[{ header: false }]],
  });
  expect(bodyView([{ type: 'table', rows: rows.slice(1) }], resources)[0]).toMatchObject({ head: [] });
});

test('a video says which host it leads to', () => {
  const body: Body = [{ type: 'video', url: 'https://video.example/x?y=1', title: 'Phóng sự' }];
  expect(bodyView(body, resources)[0]).toMatchObject({ host: 'video.example', poster: undefined });
});

test('the number of a document is marked to stay on one line', () => {
  const children = [{ type: 'text' as const, text: 'Nghị quyết 42-NQ/TW và 367-QĐ/TWĐTN-VP.' }];
  const [view] = bodyView([{ type: 'paragraph', children }], resources);
  expect(view).toMatchObject({
    children: [
      { text: 'Nghị quyết ' },
      { text: '42-NQ/TW', whole: true },
      { text: ' và ' },
      { text: '367-QĐ/TWĐTN-VP', whole: true },
      { text: '.' },
    ],
  });
});
