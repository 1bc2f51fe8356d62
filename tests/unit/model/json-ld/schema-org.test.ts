import { expect, test } from 'vitest';
import { breadcrumbLd, collectionLd, newsArticleLd, organizationLd, websiteLd } from '#site/model/json-ld.ts';
import { imageGalleryLd, videoLd } from '#site/model/library-ld.ts';
import { faqLd } from '#site/model/question-ld.ts';
import { paperLd, projectLd, unitLd } from '#site/model/json-ld-works.ts';
import { aUnit, theSite } from '#tests/support/faces.ts';
import { readSchemaOrg, schemaProblems } from '#tests/support/schema-org.ts';

const schema = readSchemaOrg();
const origin = 'https://cong.example';
const problemsOf = (data: object) => schemaProblems(JSON.parse(JSON.stringify(data)), schema);
const context = { '@context': 'https://schema.org' };

test.each([
  ['a type that there is not', { '@type': 'NewsArticel' }],
  ['a property of another type', { '@type': 'NewsArticle', startDate: '2026-01-01' }],
  ['a date in words', { '@type': 'NewsArticle', datePublished: '23/11/2026' }],
  ['an address that is a path', { '@type': 'NewsArticle', url: '/tin-tuc/' }],
  [
    'a thing where another belongs',
    { '@type': 'NewsArticle', author: { '@type': 'Place', name: 'Bắc Kạn' } },
  ],
  ['words where a thing belongs', { '@type': 'NewsArticle', author: 'Hà Linh' }],
  ['a mistake further in', { '@type': 'NewsArticle', author: { '@type': 'Person', nam: 'Hà Linh' } }],
  ['an empty text', { '@type': 'NewsArticle', headline: ' ' }],
])('%s is found', (_, data) => {
  expect(problemsOf({ ...context, ...data })).toHaveLength(1);
});

test('a block without its context is found', () => {
  expect(problemsOf({ '@type': 'Organization', name: 'Tỉnh Đoàn' })).toEqual(['@context: undefined']);
});

const site = theSite({
  email: 'tinhdoan@cong.example',
  social: [{ name: 'Facebook', href: 'https://fb.example/td' }],
});
const link = { href: '/chien-dich/mua-he/', label: 'Mùa hè xanh' };
const common = { origin, path: '/a/', title: 'Tên', description: 'Mô tả.', images: [`${origin}/anh/a.webp`] };
const unit = {
  ...aUnit('1'),
  validFrom: '2020-01-01',
  validTo: '2025-06-30',
  address: 'Tổ 1',
  email: 'a@b.vn',
};

test.each<[string, object]>([
  ['the Union', organizationLd(site, origin)],
  ['the site', websiteLd(site, origin)],
  ['breadcrumbs', breadcrumbLd([link], origin)],
  ['a list', collectionLd({ ...common, links: [link, link] })],
  [
    'an article',
    newsArticleLd({
      ...{
        ...common,
        site,
        published: '2026-11-22T09:30:00+07:00',
        section: 'Tin',
        about: [link],
        places: 'Xã',
      },
      authors: [
        { type: 'Person', name: 'Hà Linh' },
        { type: 'Organization', name: 'Ban', href: '/don-vi/ban/' },
      ],
    }),
  ],
  ['a campaign', projectLd({ ...common, begins: '2026-05-01', ends: '2026-08-31', unit })],
  ['a project that takes gifts', projectLd({ ...common, within: link, places: 'Xã A', takesGifts: true })],
  ['a unit', unitLd({ ...common, unit, parent: aUnit('2'), place: 'Huyện Ba Bể' })],
  [
    'an album',
    imageGalleryLd({
      ...{ ...common, url: `${origin}/a/`, published: '2026-11-22T09:30:00+07:00' },
      modified: '2026-11-22T09:30:00+07:00',
      pictures: [{ url: `${origin}/anh/a.webp`, caption: 'Trồng cây', credit: 'Ảnh: Hà Linh' }],
    }),
  ],
  [
    'a video',
    videoLd({
      ...{ ...common, url: `${origin}/a/`, published: '2026-11-22T09:30:00+07:00', duration: 95 },
      ...{ embed: 'https://www.youtube-nocookie.com/embed/x', thumbnails: common.images, transcript: 'Lời.' },
    }),
  ],
  [
    'a question',
    faqLd({
      ...{ url: `${origin}/hoi-dap/cau-1/`, title: 'Ở đâu?', text: 'Em hỏi.', answer: 'Ở đây.', by: 'Ban' },
      answered: '2026-11-22T09:30:00+07:00',
    }),
  ],
  [
    'a paper',
    paperLd({
      ...{ ...common, number: '25-KH/TĐTN', issuer: 'Ban Thường vụ', signer: 'A', issued: '2026-01-02' },
      ...{ ends: '2026-12-31', topic: 'Tổ chức', files: [{ href: '/tep/a/b.pdf', title: 'Toàn văn' }] },
    }),
  ],
])('what is said of %s is schema.org’s', (_, data) => {
  expect(problemsOf(data)).toEqual([]);
});
