import type { FaceOf } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import { formatDay } from '#contract/text/dates.ts';
import { telHref } from '#contract/text/numbers.ts';
import type { BlockView, InlineView } from '../block-view.ts';
import type { Tested, TestedPage } from './tested.ts';
import { wordsOfUndecided } from './undecided.ts';

/*
 * The statement on accessibility, in the order of the W3C's model (https://www.w3.org/WAI/planning/statements/):
 * the standard, what was done, how it was tested and with what outcome, what is known to fall short, whom to tell.
 */

/** Everything below the editors' words. What was found is told as it was found. */
export function accessibilityStatement(tested: Tested, site: FaceOf<'site'>): BlockView[] {
  return [
    ...measures(),
    ...outcome(tested),
    ...shortfalls(tested.pages),
    ...whomToTell(site),
    heading('Từng loại trang'),
    tableOf(tested.pages),
  ];
}

function measures(): BlockView[] {
  return [
    heading('Cổng được làm theo chuẩn nào'),
    paragraph(
      'Chúng tôi làm cổng theo Hướng dẫn về khả năng tiếp cận nội dung web ',
      link('https://www.w3.org/TR/WCAG22/', 'WCAG 2.2'),
      ', mức AA.',
    ),
    heading('Bạn có thể'),
    list(
      [
        'đổi cỡ chữ, độ tương phản và nền sáng, tối ở nút “Cách đọc” đầu trang; trình duyệt nhớ lựa chọn của bạn;',
      ],
      ['phóng to trang đến 400% mà không phải kéo ngang;'],
      ['đi khắp trang bằng bàn phím; phím Tab đầu tiên đưa bạn thẳng đến nội dung chính;'],
      ['nghe bài viết, nếu máy của bạn có giọng đọc tiếng Việt;'],
      ['đọc cả khi tắt JavaScript, và đọc lại ', link(PATHS.offline, 'những trang đã mở'), ' khi mất mạng;'],
      ['in bài và công trình gọn trên giấy, có mã QR để quay lại trang.'],
    ),
  ];
}

function outcome({ on, engine, browser, views, pages }: Tested): BlockView[] {
  const broken = pages.filter((page) => page.broken.length > 0);
  const verdict =
    broken.length === 0
      ? `Trên ${pages.length} loại trang, máy không tìm thấy lỗi nào.`
      : `Máy tìm thấy lỗi ở ${broken.length} trong ${pages.length} loại trang.`;
  return [
    heading('Kết quả kiểm tra'),
    paragraph(
      `${verdict} Lần kiểm tra ngày ${formatDay(on)}, bằng ${engine} trong ${browser}. Mỗi loại trang được xem theo các cách sau:`,
    ),
    list(...views.map((view) => [view])),
    paragraph(
      'Ngoài ra, mỗi lần sửa phần mềm, máy còn thử: cuộn ngang ở màn hình rộng 320 điểm ảnh, giãn dòng và giãn chữ, đi bằng bàn phím, tên và thứ tự mà trình đọc màn hình nghe thấy, mã HTML, ảnh thiếu lời mô tả, nội dung bị xê dịch khi đang tải.',
    ),
  ];
}

function shortfalls(pages: readonly TestedPage[]): BlockView[] {
  const undecided = [...new Set(pages.flatMap((page) => page.unsure))].sort().map(wordsOfUndecided);
  return [
    heading('Chỗ còn thiếu'),
    list(
      ...(undecided.length > 0
        ? [[`Máy không tự xét được: ${undecided.join('; ')}. Những chỗ này do người xem.`]]
        : []),
      [
        'Máy chỉ xét được một phần của chuẩn. Cổng chưa được người khiếm thị hay người khuyết tật vận động dùng thử một cách có tổ chức.',
      ],
      ['Lời mô tả ảnh do người viết bài đặt: bắt buộc phải có, nhưng hay hay dở là ở người viết.'],
      ['Văn bản scan không có lớp chữ thì trình đọc màn hình không đọc được.'],
      ['Video đặt ở trang khác có thể không có phụ đề.'],
    ),
  ];
}

function whomToTell({ email, phone }: FaceOf<'site'>): BlockView[] {
  const tel = telHref(phone);
  const ways: Words = ['gọi ', tel ? link(tel, phone) : text(phone)];
  if (email) ways.push(' hoặc viết cho ', link(`mailto:${email}`, email));
  return [
    heading('Gặp chỗ khó đọc, xin báo cho chúng tôi'),
    paragraph(
      'Hãy cho biết trang nào, máy gì, và bạn vướng ở đâu: ',
      ...ways,
      '. Cần nội dung nào ở dạng khác, xin cứ nói, chúng tôi sẽ gửi.',
    ),
  ];
}

function tableOf(pages: readonly TestedPage[]): BlockView {
  return {
    type: 'table',
    head: ['Loại trang', 'Quy tắc đạt', 'Lỗi'].map((title) => [text(title)]),
    rows: pages.map(({ label, held, broken }) => [
      { header: true, children: [text(label)] },
      { header: false, children: [text(String(held))] },
      { header: false, children: [text(broken.length === 0 ? 'không' : broken.join(', '))] },
    ]),
  };
}

type Words = (string | InlineView)[];

const text = (words: string): InlineView => ({ type: 'text', text: words, marks: [] });
const link = (href: string, words: string): InlineView => ({
  ...{ type: 'link', href, external: href.startsWith('https:') },
  children: [text(words)],
});
const inlines = (words: Words) => words.map((part) => (typeof part === 'string' ? text(part) : part));
const heading = (words: string): BlockView => ({ type: 'heading', level: 2, children: [text(words)] });
const paragraph = (...words: Words): BlockView => ({ type: 'paragraph', children: inlines(words) });
const list = (...items: Words[]): BlockView => ({
  ...{ type: 'list', ordered: false },
  items: items.map((words) => ({ children: inlines(words) })),
});
