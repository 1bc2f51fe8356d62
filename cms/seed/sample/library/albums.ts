import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { at } from '../moment.ts';
import { PLACE } from '../places.ts';
import { UNIT } from '../units.ts';
import { shown } from '../write.ts';

/** Album ảnh: drawings of our own, as everywhere in the sample. */
export const albums: FaceOf<'album'>[] = [
  {
    id: '1',
    slug: 'mot-nam-cua-nguoi-tre-bac-kan',
    title: 'Một năm của người trẻ Bắc Kạn qua tranh',
    sapo: 'Từ lễ ra quân đầu xuân đến đêm rước đèn Trung thu: mười bốn bức tranh kể lại một năm ở thôn, ở trường, trên rừng và bên hồ.',
    pictures: [
      shown('xuan-tinh-nguyen', 'Gói bánh chưng tặng người già neo đơn, việc mở đầu một năm tình nguyện.'),
      shown('trong-cay', 'Tết trồng cây: mỗi hố một tên người chăm.'),
      shown('le-ra-quan', 'Lễ ra quân Tháng Thanh niên trước sân nhà văn hóa.'),
      shown('hien-mau', 'Ngày hội hiến máu đầu năm.'),
      shown('ngay-hoi-doc-sach', 'Ngày hội đọc sách dưới bóng cây lớn, không có bục phát biểu.'),
      shown('tiep-suc-mua-thi', 'Nước mát và lời chúc trước cổng trường ngày thi.'),
      shown('mua-he-xanh', 'Một đội hình Mùa hè xanh trên đường vào bản.'),
      shown('on-he-thieu-nhi', 'Lớp ôn hè trong nhà sàn.'),
      shown('ky-nang-so-cuu', 'Học sơ cứu ngay bên hồ, nơi trẻ em vẫn tắm mỗi chiều.'),
      shown('ho-tro-lu', 'Vác hàng qua bùn sau trận lũ quét.'),
      shown('trung-thu', 'Đêm rước đèn ở bản chưa có điện lưới.'),
      shown('tuan-tra-rung', 'Tổ tuần tra rừng trẻ tuổi trên lối mòn.'),
      shown('khoi-nghiep-mien', 'Mùa phơi miến dong của những người trở về.'),
      shown('tong-quan-ba-be', 'Hồ Ba Bể một sớm cuối năm.'),
    ],
    units: [UNIT.propaganda],
    publishedAt: at('2022-12-30 09:00'),
  },
  {
    id: '2',
    slug: 'nha-moi-o-thuong-quan',
    title: 'Nhà mới trên nền đất cũ: từ ngày khảo sát đến ngày trao nhà',
    sapo: 'Ba bức tranh, ba mốc của một ngôi nhà nhân ái.',
    pictures: [
      shown('nha-nhan-ai-truoc', 'Căn nhà gỗ mái vá, ngày đội khảo sát đến đo đạc.'),
      shown('nha-nhan-ai-thi-cong', 'Thanh niên trong xã góp ngày công xây tường.'),
      shown('nha-nhan-ai-sau', 'Buổi trao nhà, mái ngói đỏ dưới chân núi.'),
    ],
    takenOn: '2023-04-15',
    place: PLACE.thuongQuan,
    units: [UNIT.nganSon],
    publishedAt: at('2023-04-18 14:30'),
  },
  {
    id: '3',
    slug: 'mua-he-xanh-2023-nhung-ngay-dau',
    title: 'Mùa hè xanh 2023: những ngày đầu ở bản',
    sapo: 'Năm đội hình đầu tiên đã lên đường ngày 05/6. Vườn ươm, lớp ôn hè, con đường thôn và tổ công nghệ số qua nét vẽ của tình nguyện viên.',
    pictures: [
      shown('mua-he-xanh', 'Đội hình nông lâm đi bộ đoạn cuối vào Vi Hương.'),
      shown('vuon-cay-thanh-nien', 'Vườn ươm Vi Hương sau một tuần nhổ cỏ, lên luống.'),
      shown('on-he-thieu-nhi', 'Lớp ôn hè ở Công Bằng bắt đầu từ bảy giờ sáng, trước khi trời nắng.'),
      shown('lam-duong', 'Đổ bê tông đoạn dốc cuối cùng vào thôn.'),
      shown('to-cong-nghe-so', 'Giúp bà con nộp hồ sơ trực tuyến tại trụ sở xã.'),
      shown('san-choi', 'Sân chơi làm từ lốp xe cũ, trẻ em trong thôn chọn màu sơn.'),
    ],
    takenOn: '2023-06-12',
    place: PLACE.viHuong,
    campaign: CAMPAIGN.greenSummer,
    units: [UNIT.movement, UNIT.college],
    publishedAt: at('2023-06-16 10:15'),
    updatedAt: at('2023-06-17 08:00'),
  },
  {
    id: '4',
    slug: 'tieng-dan-tinh-o-san-truong',
    title: 'Tiếng đàn tính ở sân trường',
    pictures: [shown('san-khau-van-nghe', 'Các em mặc áo chàm hát then trong buổi liên hoan cuối năm học.')],
    takenOn: '2023-05-26',
    place: PLACE.baBe,
    units: [UNIT.baBeSchool],
    publishedAt: at('2023-05-27 16:40'),
  },
];
