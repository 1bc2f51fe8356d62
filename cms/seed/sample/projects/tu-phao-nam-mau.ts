import { p, shown } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, done, need, planned, project } from './project.ts';

export const lifeJackets = project({
  id: PROJECT.lifeJackets,
  slug: 'tu-ao-phao-ben-thuyen-nam-mau',
  title: 'Tủ áo phao ở mười bến thuyền xã Nam Mẫu',
  sapo: 'Mỗi bến một tủ gỗ có áo phao, phao tròn và dây cứu sinh, ai qua hồ cũng mượn được. Công trình chỉ nhận hiện vật và ngày công.',
  type: 'khac',
  level: 'commune',
  place: 'namMau',
  size: '10 tủ gỗ, 120 áo phao',
  location: { latitude: 22.41, longitude: 105.62, precision: 'commune' },
  need: [
    p(
      'Học sinh, người đi chợ và người đi rừng qua hồ bằng thuyền nhỏ của nhà. Thuyền chở khách có áo phao, thuyền nhà thì ít. Đêm 21/8/2022, nước hồ dâng nhanh, hai thuyền phải quay lại vì không có phao cho trẻ con.',
    ),
  ],
  solution: [
    p(
      'Chi đoàn đóng tủ từ ván góp, đặt ở chỗ mưa không hắt, không khóa. Người mượn ghi tên vào sổ, trả ở bến nào cũng được. Mỗi quý, chi đoàn thôn ven hồ kiểm áo, thay khóa, giặt phơi.',
    ),
  ],
  result: [
    p(
      'Áo, phao và dây đang góp dần ở nhà văn hóa xã. Năm bến được đặt tủ trước khi đủ số cho năm bến còn lại.',
    ),
  ],
  hero: shown('tong-quan-ba-be', 'Hồ Ba Bể lúc bình minh; thuyền nhà là lối đi của nhiều thôn.'),
  unit: 'baBe',
  beneficiaries: { count: 640, definition: 'người dân các thôn ven hồ hằng ngày đi lại bằng thuyền' },
  budget: [],
  needs: [
    need('ao-phao', 'goods', 'Áo phao', 'chiếc', 120, 'Có nhãn kiểm định; cần cả cỡ trẻ em.'),
    need('phao-tron', 'goods', 'Phao tròn', 'chiếc', 20),
    need('day', 'goods', 'Dây cứu sinh 30 m', 'cuộn', 20),
    need('ngay-cong', 'labour', 'Đóng tủ, lắp biển', 'ngày công', 60),
  ],
  output: { quantity: 10, unit: 'tủ áo phao' },
  acceptsUntil: '2027-12-31',
  legalBasis: 'Kế hoạch số 04-KH/ĐTN ngày 5/5/2023 của Đoàn xã Nam Mẫu (minh họa)',
  surplus: 'Đồ thừa chuyển cho các bến ở xã lân cận.',
  contact: `${CONTACT}. Hiện vật gửi tại nhà văn hóa xã Nam Mẫu.`,
  valueInKind: 18_190_000,
  milestones: [
    done('survey', '2023-04-29', 'Đếm thuyền và người qua mười bến trong hai phiên chợ.'),
    done('appeal', '2023-05-08'),
    planned('start', '2027-12-11', 'Lắp tủ ở các bến còn lại.'),
    planned('handover', '2028-01-08'),
  ],
});
