import type { Example } from '#site/components/examples/example.ts';
import { LONG_SAPO, LONG_TITLE, words } from '#site/components/examples/samples.ts';
import type { QuestionView } from '#site/model/answer-pages.ts';

const question: QuestionView = {
  id: 'cau-1',
  href: '/hoi-dap/cau-1/',
  title: 'Đăng ký hiến máu ở đâu?',
  text: 'Em chưa hiến lần nào.',
  by: 'Tỉnh Đoàn trả lời ngày 14 tháng 3 năm 2023',
  blocks: [{ type: 'paragraph', children: words('Bạn đăng ký với Đoàn xã, phường nơi mình ở.') }],
};

export const examples: Example<{ question: QuestionView }>[] = [
  { name: 'Ngắn', props: { question } },
  {
    name: 'Dài',
    props: {
      question: {
        ...question,
        id: 'cau-2',
        title: LONG_TITLE,
        text: LONG_SAPO,
        blocks: [LONG_SAPO, LONG_SAPO].map((text) => ({ type: 'paragraph', children: words(text) })),
      },
    },
  },
];
