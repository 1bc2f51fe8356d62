import { createHash } from 'node:crypto';
import { receiptCode } from '#contract/feedback/receipt-code.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import { slugOf } from '#contract/text/slug.ts';
import { at } from '../moment.ts';
import { p, ul } from '../write.ts';

/** The receipt of the n-th letter of the sample, in its plain form: what one types to see its answer. */
export const sampleReceipt = (n: number): string =>
  receiptCode(createHash('sha256').update(`thư mẫu ${n}`).digest());

const receiptHash = (n: number) => createHash('sha256').update(sampleReceipt(n)).digest('hex');

const question = (title: string, text: string) => ({ title, slug: slugOf(title), text });

/** Góp ý đã trả lời: two are for everybody, one for its sender alone. */
export const answers: FaceOf<'answer'>[] = [
  {
    id: '1',
    receipt: receiptHash(1),
    receivedOn: '2023-05-29',
    state: 'answered',
    answeredAt: at('2023-06-02 08:30'),
    question: question(
      'Muốn đi tình nguyện hè thì đăng ký ở đâu?',
      'Em là sinh viên năm nhất, nghỉ hè về quê. Em chưa vào đội nào thì có tham gia được không, cần chuẩn bị gì?',
    ),
    body: [
      p('Bạn đăng ký với Đoàn xã, phường nơi mình về nghỉ hè; chưa vào đội nào vẫn tham gia được.'),
      ul(
        'Mang giấy giới thiệu sinh hoạt hè của trường, nếu có.',
        'Buổi đầu tiên các đội tập huấn an toàn, ai cũng cần dự.',
        'Cơm trưa và bảo hộ do đội lo; bạn không phải đóng tiền.',
      ),
    ],
  },
  {
    id: '2',
    receipt: receiptHash(2),
    receivedOn: '2023-06-05',
    state: 'answered',
    answeredAt: at('2023-06-13 14:00'),
    question: question(
      'Góp vật liệu thay cho tiền thì ghi vào sổ thế nào?',
      'Cửa hàng chúng tôi muốn góp xi măng và tôn cho công trình ở xã.',
    ),
    body: [
      p(
        'Vật liệu được ghi riêng, bằng đúng đơn vị của nó (bao, tấm, mét khối), không quy ra tiền. Khi nhận có biên bản hai bên cùng ký; số biên bản đứng cạnh khoản góp trong sổ của công trình.',
      ),
    ],
  },
  {
    id: '3',
    receipt: receiptHash(3),
    receivedOn: '2023-06-08',
    state: 'answered',
    answeredAt: at('2023-06-15 09:15'),
    body: [
      p('Chúng tôi đã chuyển ý kiến tới Đoàn xã và kiểm tra lại: sân chơi được dọn và rào lại ngày 14/6.'),
    ],
  },
];
