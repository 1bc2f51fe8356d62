import type { Example } from '#site/components/examples/example.ts';
import {
  BRIDGE,
  FIGURE,
  LONG_FIGURE,
  LONG_SAPO,
  LONG_TITLE,
  words,
} from '#site/components/examples/samples.ts';
import type { BlockView } from '#site/model/block-view.ts';

/** A paragraph of some 250 words, as reports are. */
const LONG_PARAGRAPH = Array.from({ length: 4 }, () => LONG_SAPO).join(' ');

export const examples: Example<{ blocks: BlockView[] }>[] = [
  {
    name: 'Đoạn dài, đề mục, trích dẫn',
    props: {
      blocks: [
        { type: 'paragraph', children: words(LONG_PARAGRAPH) },
        { type: 'heading', level: 2, children: words('Biết rõ từng đoàn viên') },
        {
          type: 'paragraph',
          children: [
            ...words('Theo '),
            { type: 'link', href: '/', external: false, children: words('kế hoạch đã công bố') },
            ...words(', mỗi chi đoàn nhận '),
            { type: 'text', text: 'một việc', marks: ['bold'] },
            ...words('.'),
          ],
        },
        {
          type: 'quote',
          children: words('Trước đây mưa là nghỉ học. Bây giờ các cháu tự đi, tôi không phải đưa nữa.'),
          cite: 'Một phụ huynh ở Bản Cám',
        },
        { type: 'heading', level: 3, children: words(LONG_TITLE) },
        {
          type: 'list',
          ordered: false,
          items: [
            { children: words('Rà lại danh sách hai lần mỗi năm') },
            {
              children: words('Họp chi đoàn đầu tháng'),
              sub: {
                type: 'list',
                ordered: true,
                items: [{ children: words('Báo cáo') }, { children: words('Phân công') }],
              },
            },
          ],
        },
      ],
    },
  },
  {
    name: 'Ảnh, bộ ảnh, video, tệp',
    props: {
      blocks: [
        { type: 'picture', figure: FIGURE },
        { type: 'picture', figure: LONG_FIGURE },
        { type: 'gallery', figures: [FIGURE, LONG_FIGURE, FIGURE] },
        {
          type: 'video',
          href: 'https://www.youtube.com/',
          title: 'Ngày khánh thành',
          host: 'YouTube',
          poster: BRIDGE,
        },
        {
          type: 'document',
          href: '/tep/1/ke-hoach.pdf',
          title: 'Kế hoạch số 12-KH/TĐTN',
          note: 'PDF, 1,2 MB',
        },
      ],
    },
  },
  {
    name: 'Bảng và con số',
    props: {
      blocks: [
        {
          type: 'table',
          caption: 'Một số đội hình và nơi đến',
          head: [words('Đội hình'), words('Nơi đến'), words('Việc chính')],
          rows: [
            [
              { header: true, children: words('Nông lâm') },
              { header: false, children: words('Vi Hương (Bạch Thông)') },
              { header: false, children: words('Vườn ươm, hướng dẫn tỉa thưa rừng') },
            ],
            [
              { header: true, children: words('Sư phạm') },
              { header: false, children: words('Công Bằng (Pác Nặm)') },
              { header: false, children: words('Lớp ôn hè') },
            ],
          ],
        },
        {
          type: 'figures',
          items: [
            { value: '211', label: 'công trình thanh niên' },
            { value: '165.214', label: 'cây xanh được trồng' },
            { value: '51 km', label: 'đường thôn được sửa' },
          ],
          asOf: 'Số liệu đến 30/06/2023',
        },
      ],
    },
  },
];
