import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, shown } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, planned, project } from './project.ts';

export const water = project({
  id: PROJECT.water,
  slug: 'nuoc-sach-xa-bang-van',
  title: 'Nước sạch cho một thôn ở xã Bằng Vân',
  sapo: 'Dẫn nước từ mó cao về bể 20 m³ giữa thôn bằng 1,8 km ống nhựa, để 39 hộ và một lớp mẫu giáo không phải gùi nước mùa khô.',
  type: 'nuoc-sach',
  level: 'district',
  place: 'bangVan',
  size: 'bể 20 m³, 1,8 km ống, 6 điểm vòi',
  need: [
    p(
      'Từ tháng 11 đến tháng 4, mó nước gần nhà cạn. Phụ nữ và trẻ em đi gùi nước ở mó trên, mỗi chuyến mất 50 phút. Lớp mẫu giáo có nhà vệ sinh nhưng khóa lại vì không có nước dội.',
    ),
  ],
  solution: [
    p(
      'Chặn một hộc nhỏ ở mó trên, lắng qua cát, dẫn ống tự chảy về bể giữa thôn. Sáu điểm vòi chia đều cho ba xóm; thôn lập tổ tự quản, mỗi hộ góp 5.000 đồng một tháng để thay ống, rửa bể.',
    ),
  ],
  result: [
    p(
      'Bể đã xây xong, 1,1 km ống đã nối. Mẫu nước lần một gửi kiểm nghiệm cho kết quả đạt về hóa học, còn phải xử lý vi sinh; trong khi chờ, biển “đun sôi trước khi uống” đặt ở mọi điểm vòi.',
    ),
  ],
  hero: shown('nuoc-sach', 'Vòi nước chạy thử ở bể chứa giữa thôn, xã Bằng Vân.'),
  unit: 'nganSon',
  campaign: CAMPAIGN.summer2023,
  beneficiaries: { count: 174, definition: 'người dân của 39 hộ và học sinh lớp mẫu giáo trong thôn' },
  budget: [
    cost('ong', 'Ống nhựa HDPE', 'm', 1_800, 19_000, 'sponsor'),
    cost('be', 'Xi măng, gạch, thép xây bể', 'gói', 1, 26_500_000),
    cost('loc', 'Bộ lọc cát và khử khuẩn', 'bộ', 1, 9_800_000),
    cost('voi', 'Vòi, van, trụ vòi', 'điểm', 6, 850_000),
  ],
  goal: { minimum: 60_000_000, full: 75_600_000 },
  needs: [
    need('ngay-cong', 'labour', 'Đào rãnh, nối ống', 'ngày công', 240),
    need('may-do', 'goods', 'Bút đo chất lượng nước', 'chiếc', 2, 'Loại đo được độ đục và clo dư.'),
  ],
  output: { quantity: 39, unit: 'hộ có nước sạch' },
  acceptsUntil: '2027-12-31',
  legalBasis: 'Kế hoạch số 19-KH/HĐTN ngày 1/4/2023 của Huyện Đoàn Ngân Sơn (minh họa)',
  surplus: 'Phần còn lại giao tổ tự quản của thôn để thay ống, rửa bể.',
  contact: CONTACT,
  valueInKind: 24_000_000,
  milestones: [
    done('survey', '2023-03-11', 'Đo lưu lượng mó trên vào lúc khô nhất.'),
    done('appeal', '2023-04-03'),
    done('start', '2023-05-21'),
    done('building', '2023-06-24', 'Xong bể, nối 1,1 km ống.', {
      picture: shown('nuoc-sach', 'Chạy thử nước ở vòi giữa thôn.'),
    }),
    planned('handover', '2023-07-20'),
  ],
});
