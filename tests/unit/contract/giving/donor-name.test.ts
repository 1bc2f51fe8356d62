import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN_NAME, publicName } from '#contract/giving/donor-name.ts';
import { looksLikeOrganisation } from '#contract/giving/looks-like-organisation.ts';
import { foldVi } from '#contract/text/fold.ts';
import { vietnamese } from '../text/vietnamese-arbitrary.ts';

const masked = (name: string) => publicName({ name, kind: 'individual', shown: 'masked' });
const organisation = (name: string) => publicName({ name, kind: 'organisation', shown: 'masked' });

it.each([
  ['Nguyễn Văn An', 'Nguyễn Văn A***'],
  ['NGUYEN VAN AN', 'NGUYEN VAN A***'],
  ['nguyễn văn an', 'nguyễn văn a***'],
  ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn A***'],
  ['  Nguyễn   Văn\u00a0An ', 'Nguyễn Văn A***'],
  ['Đặng Đức Đạt', 'Đặng Đức Đ***'],
  ['Trần Ánh', 'Trần Á***'],
  ['An', 'A***'],
  ['Anh', 'A***'],
  ['Nguyễn Tuấn Anh', 'Nguyễn Tuấn A***'],
  ['NGUYEN VAN CHUYEN', 'NGUYEN VAN C***'],
  ['Nguyễn Văn Đông', 'Nguyễn Văn Đ***'],
  ['NGUYEN VAN DONG', 'NGUYEN VAN D***'],
  ['Nguyễn Thị Hoàng Anh', 'Nguyễn Thị Hoàng A***'],
  ['John Smith', 'John S***'],
  ['SMITH, JOHN', 'S***, J***'],
  ["Sinéad O'Connor", 'Sinéad O***'],
  ['김철수', '김***'],
  ['Nguyễn-Văn-An', 'N***'],
  ['NguyenVanAn', 'N***'],
])('the individual %j is shown as %j', (name, shown) => {
  expect(masked(name)).toBe(shown);
});

it.each([
  ['Ông Nguyễn Văn An', 'Ông Nguyễn Văn A***'],
  ['Bà Trần Thị Bình', 'Bà Trần Thị B***'],
  ['Anh An', 'Anh A***'],
  ['Chị Bình', 'Chị B***'],
  ['Cô Ba', 'Cô B***'],
  ['đ/c Nguyễn Văn An', 'đồng chí Nguyễn Văn A***'],
  ['cô giáo Lan', 'cô giáo L***'],
  ['Ông/Bà Nguyễn Văn An', 'Ông/Bà Nguyễn Văn A***'],
  ['MR. NGUYEN VAN AN', 'MR. NGUYEN VAN A***'],
  ['Gia đình ông Nguyễn Văn An', 'Gia đình ông Nguyễn Văn A***'],
  ['Gia đình Nguyễn Văn An', 'Gia đình Nguyễn Văn A***'],
  ['Gđ a Tuấn', 'Gđ a T***'],
  ['GIA ĐÌNH BÀ BÌNH', 'GIA ĐÌNH BÀ B***'],
])('the title of %j stays: %j', (name, shown) => {
  expect(masked(name)).toBe(shown);
});

it.each([
  ['Nguyễn Văn An và Trần Thị Bình', 'Nguyễn Văn A*** và Trần Thị B***'],
  ['NGUYEN VAN AN VA TRAN THI BINH', 'NGUYEN VAN A*** VA TRAN THI B***'],
  ['Nguyễn Văn An & Trần Thị Bình', 'Nguyễn Văn A*** & Trần Thị B***'],
  ['Nguyễn Văn An - Trần Thị Bình', 'Nguyễn Văn A*** - Trần Thị B***'],
  ['An, Bình, Châu', 'A***, B***, C***'],
  ['Vợ chồng anh An chị Bình', 'Vợ chồng anh A*** chị B***'],
  ['Nguyễn Văn An và gia đình', 'Nguyễn Văn A*** và gia đình'],
  ['Nguyễn Văn An con ông Bình', 'Nguyễn Văn A*** con ông B***'],
  ['Nguyễn Thị Và', 'Nguyễn Thị V***'],
])('each of several people is masked: %j is shown as %j', (name, shown) => {
  expect(masked(name)).toBe(shown);
});

it.each([
  ['Nguyễn Văn An ❤️🎉', 'Nguyễn Văn A***'],
  ['Nguyễn Văn An 0912345678', 'Nguyễn Văn A***'],
  ['Nguyễn Văn An, sđt 0912.345.678', 'Nguyễn Văn A***'],
  ['Nguyễn Văn An 1990', 'Nguyễn Văn A***'],
  ['Nguyễn Văn An (Hà Nội)', 'Nguyễn Văn A***'],
  ['An (Nguyễn Văn An', 'A***'],
  ['Em Tùng - K45', 'Em T***'],
  ['0912345678,An', 'A***'],
  ['Linh mục Phêrô Nguyễn Văn An', 'L***'],
  ['Nguyễn Văn An thôn Nà Bản', 'Nguyễn Văn A***'],
  ['NGUYEN VAN AN chuyen tien ung ho', 'NGUYEN VAN A***'],
  ['NGUYEN VAN AN CHUYEN TIEN', 'NGUYEN VAN A***'],
  ['NGUYEN VAN AN UNG HO', 'NGUYEN VAN A***'],
  ['NGUYEN VAN AN CK', 'NGUYEN VAN A***'],
  ['nguyen van an ung ho', 'nguyen van a***'],
  ['NGUYEN VAN AN GIUP BA CON VUNG CAO', 'NGUYEN VAN A***'],
  ['Nguyễn Văn A***', 'Nguyễn Văn A***'],
  ['Nguyễn Văn An <script>', 'Nguyễn Văn A***'],
])('nothing else tells who %j is: %j', (name, shown) => {
  expect(masked(name)).toBe(shown);
});

it.each(['', ' ', '🎉', '0912345678', 'an@gmail.com', '***', '(An)', 'sđt 0912345678'])(
  'without a name, as in %j, it is a giver who gave none',
  (name) => {
    expect(masked(name)).toBe(HIDDEN_NAME);
  },
);

it.each(['Ẩn danh', 'AN DANH', 'giấu tên', 'Nhà hảo tâm', 'Một nhà hảo tâm ở Hà Nội', 'Xin không nêu tên'])(
  'who writes %j gave without a name',
  (name) => {
    expect(masked(name)).toBe(HIDDEN_NAME);
    expect(organisation(name)).toBe(HIDDEN_NAME);
  },
);

it('who asked to be hidden is, person or organisation', () => {
  expect(publicName({ name: 'Nguyễn Văn An', kind: 'individual', shown: 'hidden' })).toBe(HIDDEN_NAME);
  expect(publicName({ name: 'Công ty ABC', kind: 'organisation', shown: 'hidden' })).toBe(HIDDEN_NAME);
});

it('who asked to be named in full is, without numbers', () => {
  const full = (name: string) => publicName({ name, kind: 'individual', shown: 'full' });
  expect(full('Nguyễn Văn An (Hà Nội)')).toBe('Nguyễn Văn An (Hà Nội)');
  expect(full('Nguyễn Văn An - 0912 345 678')).toBe('Nguyễn Văn An');
});

it.each([
  ['Công ty TNHH MTV 26 Bắc Kạn', 'Công ty TNHH MTV 26 Bắc Kạn'],
  ['Đoàn xã Hòa Mục'.normalize('NFD'), 'Đoàn xã Hòa Mục'],
  ['Samsung Vietnam Co., Ltd.', 'Samsung Vietnam Co., Ltd.'],
  ['Công ty ABC, MST 4700123456', 'Công ty ABC, MST'],
  ['Hội CCB xã, ĐT: 0209 3500 372', 'Hội CCB xã'],
  ['CLB Xanh (clbxanh@gmail.com)', 'CLB Xanh'],
])('the organisation %j is shown as %j', (name, shown) => {
  expect(organisation(name)).toBe(shown);
});

const SURNAMES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trương Nông Bế Ma Lục Hà Hứa Triệu Bàn Chu Cao Mai Tô Tạ Lương Đinh Quách Lường Sầm Đào Tống Trịnh'.split(
    ' ',
  );
const MIDDLES =
  'Văn Thị Hữu Đức Minh Thu Ngọc Quang Thanh Hoàng Phương Công Đình Xuân Bảo Khánh Trường Quốc Kim'.split(
    ' ',
  );
const GIVEN =
  'An Bình Châu Dũng Đạt Giang Hà Hạnh Hoa Hội Hùng Huy Khoa Khôi Lan Linh Long Mai Nam Ngân Phong Phúc Quân Quý Sơn Thảo Trang Trường Tú Tuấn Uyên Vân Vinh Xuân Yến Đoàn Bảo Báo'.split(
    ' ',
  );
const person = fc.record({
  surname: fc.constantFrom(...SURNAMES),
  middle: fc.constantFrom(...MIDDLES),
  given: fc.constantFrom(...GIVEN),
});
const plain = (name: string) => foldVi(name).toUpperCase();

describe('of any person', () => {
  const before = fc.constantFrom('', 'Ông ', 'Bà ', 'Gia đình ', 'Gia đình anh ', 'Vợ chồng chị ', 'Cháu ');
  const after = fc.constantFrom(
    '',
    ' 0912345678',
    ' ❤',
    ' (Hà Nội)',
    ' và gia đình',
    ' ủng hộ',
    ' thôn Nà Bản',
    ', 5 tuổi',
  );
  const spelled = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.normalize('NFD'),
    (name: string) => name.toUpperCase(),
    plain,
  );

  it('surname, middle name and initial remain, and the given name does not', () => {
    fc.assert(
      fc.property(person, before, after, spelled, ({ surname, middle, given }, title, tail, spell) => {
        const shown = masked(title + spell(`${surname} ${middle} ${given}`) + tail);
        const name = spell(`${surname} ${middle} ${given[0]}`).normalize('NFC');
        expect(shown).toContain(`${name}***`);
        expect(shown.slice(title.length).replace(name, '').split(/[\s,]/u).map(plain)).not.toContain(
          plain(given),
        );
        expect(shown).not.toMatch(/\d/u);
      }),
      { numRuns: 3000 },
    );
  });

  it('masking again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          vietnamese,
          person.map(({ surname, given }) => `${surname} ${given}`),
        ),
        (name) => {
          expect(masked(masked(name))).toBe(masked(name));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('no name is taken for that of an organisation, with marks or without', () => {
    const wrong = SURNAMES.flatMap((surname) =>
      [...MIDDLES.flatMap((middle) => GIVEN.map((given) => `${middle} ${given}`)), ...GIVEN]
        .map((rest) => `${surname} ${rest}`)
        .flatMap((name) => [name, plain(name)])
        .filter(looksLikeOrganisation),
    );
    expect(wrong).toEqual([]);
  });
});
