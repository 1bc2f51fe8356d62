import { describe, expect, test } from 'vitest';
import { article, findingsOf, inShort, para } from './reading-of.ts';

const ofText = (...texts: string[]) => inShort(findingsOf('article', article(texts.map(para))));
const ofTitle = (title: string) => inShort(findingsOf('article', article([], { title })));
const ofLead = (sapo: string) => inShort(findingsOf('article', article([], { sapo })));

describe('spaces and punctuation', () => {
  test.each([
    ['Đoàn viên  ra quân.', 'double-space'],
    ['Đảng;tổ chức', 'punctuation'],
    ['Ra quân ,trồng cây', 'punctuation'],
    ['Trồng cây ! Dọn đường', 'punctuation'],
    ['Làm sạch đường.Đoàn viên về.', 'punctuation'],
    ['Hai việc: ( một) trồng cây', 'punctuation'],
    ['Anh nói “ tốt lắm ”.', 'punctuation'],
    ['Đoàn viên(thanh niên) ra quân', 'punctuation'],
    ['Tuyến Hà Nội- Bắc Kạn', 'punctuation'],
    ['Gồm:áo, mũ', 'punctuation'],
  ])('%s', (text, rule) => {
    expect(ofText(text)).toEqual([`warn ${rule} body#0`]);
  });

  test.each([
    'Kinh phí 1.000.000 đồng, dài 2,5 km.',
    'Ngày 14/3/2023, lúc 7:30, tại TP. Bắc Kạn.',
    'Xem https://doan.vn/a,b;c và www.x.vn/a.B.',
    'Công văn số 15-KH/TĐTN-BXDĐ ngày 05/3.',
    'Hết bài./.',
    'Hết bài ./.',
    '“Tốt lắm!”, anh nói… “Thật ư?”',
    'Hà Nội – Bắc Kạn; thứ Hai - thứ Sáu.',
    'Gồm (1) trồng cây, (2) dọn đường…',
    'TS.BS Hoàng Văn A, PGS.TS Lý B.',
    'Thư: vp@backan.gov.vn, gửi trước 17:00.',
    'Tỷ số 3-1; dài 3m.',
    '- Trồng cây',
  ])('%s is right as it is', (text) => {
    expect(ofText(text)).toEqual([]);
  });

  test('the title and the sapo are looked at too, at their own fields', () => {
    expect(ofTitle('Ra quân ,trồng cây ở Chợ Mới')).toEqual(['warn punctuation title']);
  });
});

describe('tone marks', () => {
  test('in both placements within one text warn once, at the rarer one', () => {
    expect(ofText('Hòa bình, khóa học, ủy ban.', 'Hoà Mục.')).toEqual(['warn tone-placement body#1']);
  });
  test('in one placement are right, either one', () => {
    expect(ofText('Hòa bình, khóa học, thủy lợi, quý, quỳ, hoàn thành, khoẻo.')).not.toContain(
      'warn tone-placement body#0',
    );
    expect(ofText('Hoà bình, khoá học, thuỷ lợi, quý.')).toEqual([]);
    expect(ofText('Hòa bình, khóa học, thủy lợi; quý, hoàn, thoát, tuyết.')).toEqual([]);
  });
});

test('straight and curly quotation marks together warn', () => {
  expect(ofText('Anh nói “được”.', 'Chị nói "được".')).toEqual(['warn mixed-quotes body#1']);
  expect(ofText('Anh nói "được".', 'Chị nói "được".')).toEqual([]);
});

test('paragraphs over 120 words warn', () => {
  expect(ofText(`${'đoàn viên '.repeat(60)}về.`)).toEqual(['warn long-paragraph body#0']);
  expect(ofText(`${'đoàn viên '.repeat(59)}về.`)).toEqual([]);
});

test('a sapo too short or too long warns, an empty one is for others to tell', () => {
  expect(ofLead('Ra quân.')).toEqual(['warn lead-short sapo']);
  expect(ofLead('Đoàn viên. '.repeat(40))).toEqual(['warn lead-long sapo']);
  expect(ofLead('')).toEqual([]);
});

test('a title over 90 letters, or in capitals, warns', () => {
  expect(ofTitle('Tuổi trẻ '.repeat(11).trim())).toEqual(['warn title-long title']);
  expect(ofTitle('TUỔI TRẺ CHỢ MỚI RA QUÂN')).toEqual(['warn title-capitals title']);
  expect(ofTitle('Đoàn TNCS Hồ Chí Minh tỉnh họp BCH')).toEqual([]);
});

test('mobile numbers and private mailboxes warn, those of offices do not', () => {
  for (const text of [
    'Gọi 0912 345 678.',
    'Gọi 0987.654.321.',
    'Gọi +84 912345678.',
    'Thư về lan.hoang@gmail.com.',
  ])
    expect(ofText(text), text).toEqual(['warn private-person body#0']);
  for (const text of ['Gọi 0209 3870 123.', 'Tài khoản 09123456789012.', 'Thư về vp@backan.gov.vn.'])
    expect(ofText(text), text).toEqual([]);
});

test('text left in an old font warns', () => {
  expect(ofText('TiÕng ViÖt §oµn thanh niªn')).toContain('warn legacy-text body#0');
  expect(ofText('Tieáng Vieät Ñoaøn thanh nieân')).toContain('warn legacy-text body#0');
  expect(ofText('Tiếng Việt Đoàn thanh niên')).toEqual([]);
});

test('gambling words warn in a text, and block in a title unless it speaks against them', () => {
  expect(ofText('Đối tượng tổ chức cá độ bóng đá.')).toEqual(['warn gambling body#0']);
  expect(ofTitle('Nhà cái uy tín số một hiện nay')).toEqual(['block gambling title']);
  expect(ofTitle('Tuyên truyền phòng chống cá độ bóng đá')).toEqual(['warn gambling title']);
  expect(ofTitle('Cảnh báo: FB88 tặng tiền nạp đầu')).toEqual(['block gambling title']);
  expect(ofTitle('Bàn giao nhà cải tạo cho hộ nghèo')).toEqual([]);
});
