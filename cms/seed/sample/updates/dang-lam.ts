import { PROJECT } from '../projects/ids.ts';
import { note, type Note } from './note.ts';

/** Of the projects that are being built. */
export const ofBuilding: Note[] = [
  note(
    {
      project: PROJECT.nursery,
      at: '2023-04-17 17:30',
      title: 'Ngày đầu dọn đất, cắm cọc',
      unit: 'bachThong',
      pictures: [['trong-cay', 'Đồi cạnh vườn ươm, nơi cây giống sẽ được trồng.']],
    },
    'Ba mươi hai đoàn viên phát cỏ, chia lô, cắm 84 cọc giàn. Gia đình cho mượn đất giữ lại hai hàng mía làm ranh giới.',
    'Lưới che về ngày mai; cần thêm người biết buộc dây thép.',
  ),
  note(
    {
      project: PROJECT.nursery,
      type: 'progress',
      at: '2023-06-25 19:20',
      title: '8.400 bầu đã tra hạt',
      unit: 'bachThong',
      author: 'Đội Mùa hè xanh ngành nông lâm',
      pictures: [['vuon-cay-thanh-nien', 'Những luống bầu đầu tiên dưới giàn che.']],
    },
    'Hai phần ba giàn che đã dựng. Hạt mỡ nảy mầm đều, hạt hồi chậm hơn dự kiến mười ngày vì đêm còn lạnh.',
    'Máy bơm đã có nơi hứa tặng nhưng chưa về, hiện tưới tay ngày hai lần. Đã chi 24,9 triệu đồng.',
  ),
  note(
    {
      project: PROJECT.concreteRoad,
      at: '2023-06-04 18:00',
      title: 'Khởi công con dốc Bản Chang',
      unit: 'yenCu',
      pictures: [['khao-sat', 'Căng dây lấy cốt trước khi đào khuôn đường.']],
    },
    'Bảy hộ ven đường hiến 130 m² đất, tự dời hàng rào từ tuần trước. Cát sỏi đã tập kết đủ cho đợt đầu.',
    'Sổ ghi xi măng để ở nhà văn hóa, ai cũng xem được.',
  ),
  note(
    {
      project: PROJECT.concreteRoad,
      type: 'progress',
      at: '2023-06-18 20:30',
      title: 'Đổ xong 110 m thì mưa',
      unit: 'yenCu',
      author: 'Chi đoàn thôn Bản Chang',
      pictures: [['lam-duong', 'Đợt đổ bê tông thứ nhất.']],
    },
    'Bốn ngày làm liền, 110 m mặt đường đã khía nhám và phủ bạt. Chiều nay mưa lớn, nước tràn qua nền đoạn tiếp theo.',
    'Đợt hai lùi một tuần, chờ nền khô. Rãnh thoát nước phía taluy sẽ làm trước.',
  ),
  note(
    {
      project: PROJECT.concreteRoad,
      type: 'totals',
      at: '2023-06-27 09:40',
      title: 'Kết thúc tiếp nhận, công khai số tiền',
      unit: 'yenCu',
    },
    'Từ ngày 12/5 đến hết ngày 25/6, công trình nhận 70,5 triệu đồng, còn thiếu khoảng 6 triệu đồng so với dự toán. Phần thiếu, xã đề nghị huyện bổ sung xi măng.',
    'Một khoản 9,5 triệu đồng từng bị ghi hai lần, đã hủy lần ghi thừa, lý do có trong sổ.',
  ),
  note(
    {
      project: PROJECT.water,
      at: '2023-05-22 19:00',
      title: 'Ngày đầu kéo ống từ mó trên',
      unit: 'nganSon',
      pictures: [['chu-nhat-xanh', 'Dọn lòng suối trước khi chặn hộc lấy nước.']],
    },
    'Bà con ba xóm đào được 420 m rãnh. Đoạn khe đá phải treo ống, dài hơn dự tính, nên bảng chi phí đã sửa và có ghi lý do.',
  ),
  note(
    {
      project: PROJECT.water,
      type: 'progress',
      at: '2023-06-24 20:10',
      title: 'Bể xong, nước đã về đến xóm thứ nhất',
      unit: 'nganSon',
      pictures: [['nuoc-sach', 'Trẻ em hứng nước ở vòi chạy thử.']],
    },
    'Bể 20 m³ không thấm sau ba ngày ngâm. Đã nối 1,1 km trong 1,8 km ống.',
    'Mẫu nước lần một đạt về hóa học, chưa đạt về vi sinh, vì thế bộ lọc và khử khuẩn là việc phải làm trước khi bàn giao. Ở mọi vòi đều treo biển đun sôi trước khi uống.',
  ),
];
