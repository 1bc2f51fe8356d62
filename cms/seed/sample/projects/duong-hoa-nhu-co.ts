import { p, shown } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, project } from './project.ts';

export const flowerRoad = project({
  id: PROJECT.flowerRoad,
  slug: 'duong-hoa-thanh-nien-nhu-co',
  title: 'Đường hoa thanh niên xã Như Cố',
  sapo: 'Một cây số rưỡi ven trục xã, từng là chỗ đổ cỏ rác, nay là luống hoa mười giờ, cúc và chuỗi ngọc do 48 hộ cùng chăm.',
  type: 'duong-hoa',
  level: 'commune',
  place: 'nhuCo',
  size: '1,5 km, hai bên đường',
  need: [
    p(
      'Lề đường trục xã rậm cỏ, mùa mưa che khuất khúc cua, mùa khô thành bãi đốt rác. Xã phát quang mỗi năm hai lần nhưng ba tuần sau cỏ lại kín.',
    ),
  ],
  solution: [
    p(
      'Chi đoàn bàn với từng hộ ven đường: đoàn viên làm đất, trồng; nhà nào tưới đoạn trước cổng nhà ấy. Chọn cây chịu hạn, trâu bò không ăn. Đoạn khúc cua chỉ trồng cây thấp dưới 40 cm để không che tầm nhìn.',
    ),
  ],
  result: [
    p(
      'Sau một năm, 1,3 km còn hoa; 200 m cạnh bãi gỗ bị xe cán hỏng hai lần nên chuyển sang bồn xây. Số điểm đổ rác tự phát trên tuyến giảm từ chín xuống còn một.',
    ),
  ],
  hero: shown('duong-hoa', 'Đường hoa trên trục xã Như Cố.'),
  unit: 'choMoi',
  beneficiaries: { count: 48, definition: 'hộ có nhà ven tuyến đường, cùng ký cam kết chăm hoa' },
  budget: [
    cost('cay', 'Cây giống các loại', 'cây', 4_200, 2_500),
    cost('phan', 'Phân vi sinh', 'bao', 30, 95_000),
    cost('bon', 'Gạch, xi măng làm bồn 200 m', 'm', 200, 42_000, 'state'),
  ],
  goal: { full: 21_750_000 },
  needs: [
    need('phan', 'goods', 'Phân chuồng đã ủ', 'bao', 40),
    need('ngay-cong', 'labour', 'Làm đất, trồng hoa', 'ngày công', 90),
  ],
  output: { quantity: 1_500, unit: 'm đường hoa' },
  acceptsUntil: '2022-04-20',
  legalBasis: 'Kế hoạch số 05-KH/ĐTN ngày 22/2/2022 của Đoàn xã Như Cố (minh họa)',
  surplus: 'Nếu còn, mua cây trồng dặm cho năm sau.',
  contact: CONTACT,
  valueInKind: 14_400_000,
  milestones: [
    done('survey', '2022-02-20'),
    done('appeal', '2022-02-27'),
    done('start', '2022-03-13'),
    done('handover', '2022-04-24', undefined, {
      plannedOn: '2022-04-24',
      picture: shown('duong-hoa', 'Luống hoa đầu tuyến ngày bàn giao cho các hộ.'),
    }),
    done('upkeep', '2023-04-23', 'Trồng dặm 600 cây, xây bồn đoạn bãi gỗ.'),
  ],
});
