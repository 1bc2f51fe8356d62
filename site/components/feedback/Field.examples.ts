import type { Example } from '#site/components/examples/example.ts';
import type { FieldView } from '#site/model/feedback-page.ts';

interface Props {
  field: FieldView;
  isLong?: boolean;
}

export const examples: Example<Props>[] = [
  {
    name: 'Trống, có gợi ý',
    props: { field: { name: 'contact', label: 'Điện thoại', hint: 'Không bắt buộc.', value: '' } },
  },
  {
    name: 'Có lỗi',
    props: {
      field: {
        name: 'subject',
        label: 'Bạn góp ý về việc gì?',
        hint: 'Một câu ngắn.',
        value: 'Đèn đường '.repeat(20),
        problem: 'Việc góp ý dài quá 50 ký tự (nhiều nhất 150).',
      },
    },
  },
  {
    name: 'Nhiều dòng',
    props: {
      isLong: true,
      field: { name: 'text', label: 'Nội dung', value: 'Thôn tối từ tháng 9.\n\nMong được thay bóng.' },
    },
  },
];
