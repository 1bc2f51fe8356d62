import { describe, expect, test } from 'vitest';
import type { Facts } from '#cms/gate/facts/facts.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { article, findingsOf, head, inShort, para } from './reading-of.ts';

const ofBody = (...body: Parameters<typeof article>[0]) => inShort(findingsOf('article', article(body)));
const ofText = (text: string) => ofBody(para(text));
const ofArticle = (more: Doc, facts?: Partial<Facts>) =>
  inShort(findingsOf('article', article([], more), facts));

test('a good article is left alone', () => {
  expect(
    ofBody(
      para(
        'Sáng 14/3/2023, đoàn viên xã Quảng Chu ra quân lúc 7:30, trồng 1.200 khóm hoa; kinh phí 1,5 triệu đồng.',
      ),
      head(2, 'Cả thôn cùng làm'),
      para('“Nhà tôi góp hai công”, chị Hoàng Thị Lan (thôn Nà Choọng) nói… Xem kế hoạch 15-KH/TĐTN-BXDĐ./.'),
      head(3, 'Chăm sóc – tưới nước'),
      para(
        'Đoạn Hà Nội - Bắc Kạn dài 160 km. Bạn có biết? Có! Thư gửi về tinhdoan@backan.gov.vn, điện thoại 0209 3870 123.',
      ),
    ),
  ).toEqual([]);
});

describe('headings', () => {
  test('may not skip a level, and the block is named', () => {
    expect(ofBody(para('Mở.'), head(2, 'Một'), head(4, 'Hai'))).toEqual(['block heading-order body#2']);
    expect(ofBody(head(3, 'Đầu tiên'))).toEqual(['block heading-order body#0']);
  });
  test('may go back up by any number of levels', () => {
    expect(ofBody(head(2, 'Một'), head(3, 'Hai'), head(4, 'Ba'), head(2, 'Bốn'))).toEqual([]);
  });
  test('may not be empty', () => {
    const body = fromBody([head(2, '  ')]);
    expect(ofArticle({ body })).toEqual(['block heading-empty body#0']);
  });
});

describe('captions', () => {
  test('are asked of the hero and of the pictures in the text, galleries included', () => {
    const body = fromBody([
      para('Mở.'),
      { type: 'picture', media: '5', caption: ' ' },
      {
        type: 'gallery',
        pictures: [
          { media: '6', caption: 'Có' },
          { media: '7', caption: '' },
        ],
      },
    ]);
    expect(ofArticle({ hero: { media: 4, caption: null }, body })).toEqual([
      'block caption hero.caption',
      'block caption body#1',
      'block caption body#2',
    ]);
  });
  test('are asked of albums row by row, not of a unit’s portrait', () => {
    const found = inShort(
      findingsOf('campaign', { album: [{ media: 1, caption: 'Ra quân' }, { media: 2 }] }),
    );
    expect(found).toEqual(['block caption album.1.caption']);
    expect(findingsOf('unit', { name: 'Đoàn xã', picture: { media: 1 } })).toEqual([]);
  });
});

describe('links out of the portal', () => {
  const facts: Partial<Facts> = {
    ownHosts: new Set(['congdoan.example.vn']),
    hosts: new Map([
      ['doanthanhnien.vn', 'approved'],
      ['moi.vn', 'proposed'],
    ]),
  };
  const of = (href: string, words = 'tại đây') =>
    findingsOf('article', article([para('Mở.'), para(`[${words}](${href})`)]), facts);

  test('lead to approved hosts and those below them', () => {
    expect(of('https://doanthanhnien.vn/tin')).toEqual([]);
    expect(of('https://thanhtra.doanthanhnien.vn./tin')).toEqual([]);
    expect(of('mailto:vp@backan.gov.vn')).toEqual([]);
    expect(of('tel:+842093870123')).toEqual([]);
  });
  test('to another host are held, with the host to propose', () => {
    expect(of('https://Bao.Moi.example/x?y')).toMatchObject([
      { level: 'block', rule: 'link-host', path: 'body', block: 1, propose: 'bao.moi.example' },
    ]);
    expect(inShort(of('https://giadoanthanhnien.vn/'))).toEqual(['block link-host body#1']);
    expect(inShort(of('https://doanthanhnien.vn.evil.example/'))).toEqual(['block link-host body#1']);
  });
  test('to a host that waits for approval are held, with nothing to propose', () => {
    const [found] = of('https://www.moi.vn/');
    expect(found).toMatchObject({ rule: 'link-host', message: expect.stringContaining('đang chờ duyệt') });
    expect(found).not.toHaveProperty('propose');
  });
  test('to the portal itself are sent to the internal link', () => {
    expect(of('https://www.congdoan.example.vn/tin-tuc/a-5/')).toMatchObject([
      { rule: 'link-own', message: expect.stringContaining('Liên kết nội bộ') },
    ]);
  });
  test('to a bookmaker, and to a host in disguise, cannot be proposed', () => {
    for (const [href, rule] of [
      ['https://789bet.example/', 'link-gambling'],
      ['https://abc.casino/', 'link-gambling'],
      ['https://tienph\u043Eng.vn/', 'link-disguised'],
    ] as const) {
      const [found] = of(href);
      expect(found).toMatchObject({ level: 'block', rule });
      expect(found).not.toHaveProperty('propose');
    }
  });
  test('with a gambler’s words block; on an approved host they only warn', () => {
    expect(inShort(of('https://la.example/x', 'nhà cái uy tín'))).toContain('block link-gambling body#1');
    expect(inShort(of('https://doanthanhnien.vn/canh-bao-tai-xiu', 'bài cảnh báo'))).toEqual([
      'warn link-gambling body#1',
    ]);
  });
  test('are found in the source, in videos, menus and social pages', () => {
    expect(ofArticle({ source: { name: 'Báo', url: 'https://la.example/' } }, facts)).toEqual([
      'block link-host source.url',
    ]);
    const video = fromBody([{ type: 'video', url: 'https://la.example/v', title: 'Phóng sự' }]);
    expect(ofArticle({ body: video }, facts)).toEqual(['block link-host body#0']);
    const menu = {
      main: [{ label: 'A', target: { type: 'href', href: 'https://la.example' }, children: [] }],
      footer: [],
    };
    expect(inShort(findingsOf('navigation', menu, facts))).toEqual(['block link-host main.0.target.href']);
    const social = { social: [{ name: 'F', href: 'https://la.example' }] };
    expect(inShort(findingsOf('site', social, facts))).toEqual(['block link-host social.0.href']);
  });
  test('that are dead warn', () => {
    const broken = new Map([
      ['https://doanthanhnien.vn/cu', { problem: 'Trang không còn (404).', since: '2026-11-20T02:00:00Z' }],
    ]);
    const found = findingsOf('article', article([para('[xem](https://doanthanhnien.vn/cu)')]), {
      ...facts,
      broken,
    });
    expect(found).toMatchObject([
      { level: 'warn', rule: 'link-broken', message: expect.stringContaining('20/11/2026') },
    ]);
  });
});

describe('sources', () => {
  test('need name and address together; a printed paper needs its issue', () => {
    expect(ofArticle({ source: { name: 'Báo Thanh Niên' } })).toEqual(['block source source.url']);
    expect(ofArticle({ source: { name: 'Báo Bắc Kạn, số 12/2023' } })).toEqual([]);
    expect(ofArticle({ source: { url: 'https://thanhnien.vn/a' } })).toContain('block source source.name');
  });
  test('that the text names and the form does not are pointed out', () => {
    for (const text of ['Theo báo Thanh Niên, mưa lớn.', 'Mưa lớn. (Nguồn: TTXVN)', 'Theo TTXVN, mưa lớn.'])
      expect(ofText(text), text).toEqual(['warn source body#0']);
    for (const text of ['Theo báo cáo của xã, đã xong.', 'Nguồn nước sạch đã về.', 'Làm theo Bác.'])
      expect(ofText(text), text).toEqual([]);
  });
});

describe('places and units', () => {
  const bearings = new Map([
    ['place:1', { name: 'huyện Chợ Mới', validTo: '2025-06-30', successor: 'xã Chợ Mới' }],
    ['unit:2', { name: 'Đoàn xã Chợ Mới', validFrom: '2025-07-01' }],
  ]);
  const on = (publishedAt: string | undefined) =>
    findingsOf('article', { places: [1], units: [2], publishedAt }, { bearings });

  test('that had ended by the day of the article are refused, with their successor', () => {
    const [place, ...others] = on('2025-07-01T02:00:00.000Z');
    expect(place).toMatchObject({
      level: 'block',
      path: 'places',
      message: expect.stringContaining('“xã Chợ Mới”'),
    });
    expect(others).toEqual([]);
    expect(inShort(on(undefined))).toEqual(['block bearing-over places']);
  });
  test('of their own day are right, however old; the clock is that of Viet Nam', () => {
    expect(inShort(on('2025-06-30T16:59:00.000Z'))).toEqual(['warn bearing-not-yet units']);
    expect(inShort(on('2025-06-30T17:01:00.000Z'))).toEqual(['block bearing-over places']);
  });
  test('of a project may be those of any of its stages', () => {
    const project = (doneOn: string) =>
      findingsOf('project', { place: 1, milestones: [{ doneOn }], publishedAt: '2026-01-01' }, { bearings });
    expect(project('2025-03-01')).toEqual([]);
    expect(inShort(project('2025-09-01'))).toEqual(['block bearing-over place']);
  });
});

describe('pictures', () => {
  const picture = (facts: object) => ({
    pictures: new Map([['4', { title: 'Lớp học', peopleTold: true, ...facts }]]),
  });
  const hero = { hero: { media: 4, caption: 'Lớp học ở Nà Phặc.' } };
  test('without the consent that the register asks for are refused', () => {
    expect(ofArticle(hero, picture({ consentProblem: 'Chưa có phiếu.' }))).toEqual([
      'block consent hero.media',
    ]);
    expect(ofArticle(hero, picture({}))).toEqual([]);
  });
  test('of which nobody has said who is in them warn', () => {
    expect(ofArticle(hero, picture({ peopleTold: false }))).toEqual(['warn people hero.media']);
  });
});

describe('the files of a paper', () => {
  const paper = { number: '26-KH/TĐTN', title: 'Kế hoạch hoạt động hè', files: [{ media: 5 }, { media: 6 }] };
  const withText = (text: string) =>
    inShort(
      findingsOf('document', paper, {
        files: new Map([
          ['5', { title: 'Kế hoạch', text }],
          ['6', { title: 'Phụ lục', text: 'Danh sách các đơn vị tham gia.' }],
        ]),
      }),
    );

  test('are named where they are scans without words', () => {
    expect(withText('')).toEqual(['warn scan files.0.media']);
  });
  test('are read for what may have been put into them', () => {
    expect(withText('Kèo nhà cái hôm nay, đăng ký tặng ngay.')).toEqual(['warn gambling files.0.media']);
  });
  test('are left alone when they can be read', () => {
    expect(withText('Tổ chức hoạt động hè trên toàn tỉnh.')).toEqual([]);
  });
});
