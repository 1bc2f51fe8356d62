import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { at } from '../moment.ts';
import { UNIT } from '../units.ts';
import { p, shown, ul } from '../write.ts';

/*
 * No film of ours lies with any host, and somebody else's shall not stand here. These ids are made up and can never
 * become real ones: an id of YouTube writes 64 bits in eleven letters of six bits, so the last letter is one of
 * sixteen, among which are no 1, 2 and 3. Readers are told.
 */
const madeUp = (number: number) => ({ host: 'youtube' as const, video: `minhhoa-00${number}` });

const NOTE = p(
  '__Video minh họa cho cổng mẫu: mã video không có thật, nên bấm xem sẽ thấy thông báo của nơi lưu giữ video. Phần lời dưới đây cho thấy một bản ghi lời trọn vẹn trông ra sao.__',
);

/** Video. */
export const videos: FaceOf<'video'>[] = [
  {
    id: '1',
    slug: 'mot-ngay-o-lop-on-he-cong-bang',
    title: 'Một ngày ở lớp ôn hè Công Bằng',
    sapo: 'Sáu giờ sáng nhóm bếp, bảy giờ vào lớp, chiều ra suối học nổi: một ngày của đội hình sư phạm.',
    source: madeUp(1),
    poster: shown('on-he-thieu-nhi', 'Lớp ôn hè trong nhà sàn.'),
    duration: 245,
    transcript: [
      NOTE,
      p('**Hình:** Sương còn phủ trên mái nhà sàn. Một tình nguyện viên nhóm bếp, tiếng gà gáy.'),
      p(
        '**Đội trưởng:** Lớp có hai mươi tám em, em bé nhất sắp vào lớp Một, em lớn nhất lớp Sáu. Chúng tôi chia ba nhóm, mỗi nhóm một góc nhà.',
      ),
      p('**Hình:** Trẻ em ngồi quanh bảng con, một em đứng lên đọc.'),
      p(
        '**Một em học sinh:** Em thích nhất giờ kể chuyện. Hôm nay em kể chuyện con trâu nhà em bị lạc, cả lớp cười.',
      ),
      p('**Hình:** Buổi chiều bên suối, các em mặc áo phao, tập thả nổi.'),
      p(
        '**Đội trưởng:** Chúng tôi học nổi trước khi học bơi. Hai tuần, mười chín em đã tự nằm nổi được một phút.',
      ),
    ],
    takenOn: '2023-06-14',
    campaign: CAMPAIGN.greenSummer,
    units: [UNIT.college],
    publishedAt: at('2023-06-20 15:00'),
  },
  {
    id: '2',
    slug: 'cach-so-cuu-nguoi-duoi-nuoc',
    title: 'Sơ cứu người đuối nước: bốn việc cần nhớ',
    source: madeUp(2),
    poster: shown('ky-nang-so-cuu', 'Tập ép tim trên hình nộm.'),
    duration: 182,
    transcript: [
      NOTE,
      p('**Người hướng dẫn:** Gặp người đuối nước, xin nhớ bốn việc, theo đúng thứ tự.'),
      ul(
        'Gọi người đến giúp và gọi 115. Không nhảy xuống nước nếu mình không được huấn luyện.',
        'Đưa người bị nạn lên bờ bằng sào, dây hoặc phao.',
        'Kiểm tra hơi thở. Nếu không thở, ép tim ba mươi lần, thổi ngạt hai lần, lặp lại.',
        'Giữ ấm, để nằm nghiêng khi đã tự thở, chờ nhân viên y tế.',
      ),
      p(
        '**Người hướng dẫn:** Không dốc ngược người bị nạn, không hơ lửa. Hai cách ấy làm mất thời gian quý nhất.',
      ),
    ],
    takenOn: '2023-05-20',
    units: [UNIT.movement],
    publishedAt: at('2023-05-25 09:30'),
  },
  {
    id: '3',
    slug: 'gap-go-nguoi-giu-rung-tre',
    title: 'Gặp gỡ người giữ rừng trẻ nhất tổ tuần tra',
    source: madeUp(3),
    poster: shown('tuan-tra-rung', 'Tổ tuần tra trên lối mòn buổi sớm.'),
    transcript: [
      NOTE,
      p('**Hình:** Đoàn người đi dưới tán cây, tiếng lá khô dưới chân.'),
      p(
        '**Người giữ rừng:** Rừng không mất trong một đêm. Nó mất từng vết một, mình phải nhớ được từng vết.',
      ),
    ],
    takenOn: '2022-11-20',
    units: [UNIT.baBe],
    publishedAt: at('2022-11-28 10:00'),
  },
];
