import type { Example } from '#site/components/examples/example.ts';
import type { FeedbackPage } from '#site/model/feedback-page.ts';

type Form = Extract<FeedbackPage['step'], { at: 'form' }>;

/** One only: its fields have the names that are sent. */
export const examples: Example<Form>[] = [
  {
    name: 'Một ô sai, một ô dài, một ô trống, có gợi ý',
    props: {
      ...{ at: 'form', problems: [] },
      subject: {
        name: 'subject',
        label: 'Bạn góp ý về việc gì?',
        hint: 'Một câu ngắn.',
        value: 'Đèn đường '.repeat(20),
        problem: 'Việc góp ý dài quá 50 ký tự (nhiều nhất 150).',
      },
      text: { name: 'text', label: 'Nội dung', value: 'Thôn tối từ tháng 9.\n\nMong được thay bóng.' },
      name: { name: 'name', label: 'Họ tên', value: '', autocomplete: 'name' },
      contact: {
        ...{ name: 'contact', label: 'Điện thoại hoặc thư điện tử', value: '0209 000 0000' },
        hint: 'Không bắt buộc. Có thì chúng tôi báo khi trả lời.',
      },
      units: [
        { value: '', label: 'Văn phòng Tỉnh Đoàn', isChosen: false },
        { value: '3', label: 'Huyện Đoàn Ba Bể', isChosen: true },
      ],
      privacy: { href: '/bao-ve-du-lieu/', label: 'bảo vệ dữ liệu cá nhân' },
    },
  },
];
