import { expect, test } from 'vitest';
import type { Body } from '#contract/body.ts';
import type { Resources } from '#site/model/block-view.ts';
import { bodyView } from '#site/model/body.ts';
import { citedKeys } from '#site/model/citations.ts';
import { aDocument, paragraph } from '#tests/support/faces.ts';

const of2021 = aDocument('2', { number: '25-KH/TĐTN', issuedOn: '2021-01-20', slug: 'hai' });
const of2023 = aDocument('6', { number: '25-KH/TĐTN', issuedOn: '2023-02-06', slug: 'sau' });
const ofDepartment = aDocument('8', { number: '31-KH/TĐTN-BPT', issuedOn: '2023-05-08', slug: 'tam' });
const ofOthers = aDocument('9', { number: '31-KH/HĐĐ', issuedOn: '2023-05-09', slug: 'chin' });

const papers = new Map([
  ['25-kh', [of2021, of2023]],
  ['31-kh', [ofDepartment, ofOthers]],
]);

function linksIn(body: Body, cited: Partial<Resources['cited']> = {}) {
  const resources = { pictures: new Map(), files: new Map(), links: new Map(), cited: { papers, ...cited } };
  return JSON.stringify(bodyView(body, resources)).match(/(?<="href":")[^"]+/gu) ?? [];
}

test('the day decides between papers with one number', () => {
  const text = (day: string) => paragraph(`Theo Kế hoạch số 25-KH/TĐTN ngày ${day} của Tỉnh Đoàn.`);
  expect(linksIn(text('20/01/2021'))).toEqual(['/van-ban/hai-2/']);
  expect(linksIn(text('06/02/2023'))).toEqual(['/van-ban/sau-6/']);
  expect(linksIn(text('07/02/2023'))).toEqual([]);
});

test('the day counts where the number is in bold and the day is not', () => {
  const text = (value: string, bold = false) => ({
    type: 'text' as const,
    text: value,
    ...(bold && { marks: ['bold' as const] }),
  });
  const children = [text('Kế hoạch số '), text('25-KH/TĐTN', true), text(' ngày 06/02/2023.')];
  expect(linksIn([{ type: 'paragraph', children }])).toEqual(['/van-ban/sau-6/']);
});

test('without a day, two papers with one number are both left alone', () => {
  expect(linksIn(paragraph('Theo Kế hoạch số 25-KH/TĐTN.'))).toEqual([]);
});

test('a text does not speak of papers that were issued after it', () => {
  expect(linksIn(paragraph('Theo Kế hoạch số 25-KH/TĐTN.'), { asOf: '2022-06-01' })).toEqual([
    '/van-ban/hai-2/',
  ]);
  expect(linksIn(paragraph('Theo Kế hoạch số 25-KH/TĐTN.'), { asOf: '2020-06-01' })).toEqual([]);
});

test('the issuer decides; a department may be left out', () => {
  expect(linksIn(paragraph('Kế hoạch 31-KH/TĐTN và 31-KH/HĐĐ'))).toEqual([
    '/van-ban/tam-8/',
    '/van-ban/chin-9/',
  ]);
  expect(linksIn(paragraph('Kế hoạch số 31-KH của huyện'))).toEqual([]);
  expect(linksIn(paragraph('Kế hoạch số 31-KH/UBND'))).toEqual([]);
});

test('only the number is the link, and the words around it stay as they were', () => {
  const [block] = bodyView(paragraph('Theo Kế hoạch số 31-KH/HĐĐ, các xã làm.'), {
    pictures: new Map(),
    files: new Map(),
    links: new Map(),
    cited: { papers },
  });
  expect(block).toMatchObject({
    children: [
      { type: 'text', text: 'Theo Kế hoạch số ' },
      { type: 'link', external: false, children: [{ text: '31-KH/HĐĐ', whole: true }] },
      { type: 'text', text: ', các xã làm.' },
    ],
  });
});

test('headings and what is a link already are left alone, and not asked for', () => {
  const text = { type: 'text' as const, text: 'Kế hoạch 31-KH/HĐĐ' };
  const body: Body = [
    { type: 'heading', level: 2, children: [text] },
    { type: 'paragraph', children: [{ type: 'link', href: 'https://vi.example/', children: [text] }] },
  ];
  expect(linksIn(body)).toEqual(['https://vi.example/']);
  expect(citedKeys([body])).toEqual(new Set());
});

test('a paper does not lead to itself', () => {
  expect(linksIn(paragraph('Kế hoạch này, số 31-KH/HĐĐ'), { self: '9' })).toEqual([]);
});

test('every number is asked for that stands in a paragraph, a list or a table', () => {
  const text = (number: string) => [{ type: 'text' as const, text: `số ${number}` }];
  const body: Body = [
    ...paragraph('Theo 1-KH/TĐTN'),
    {
      type: 'list',
      ordered: false,
      items: [
        {
          children: text('2-KH/TĐTN'),
          sub: { type: 'list', ordered: true, items: [{ children: text('3-KH') }] },
        },
      ],
    },
    { type: 'table', rows: [{ cells: [{ header: false, children: text('4-QĐ/TĐTN') }] }] },
  ];
  expect(citedKeys([body])).toEqual(new Set(['1-kh', '2-kh', '3-kh', '4-qd']));
});
