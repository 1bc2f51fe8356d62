import type { FaceOf } from '#contract/faces/face.ts';
import { PROJECT } from '../projects/ids.ts';
import { story } from '../story.ts';
import { h2, p, pic, quote, shown, ul } from '../write.ts';

export const childrenStories: FaceOf<'article'>[] = [
  story({
    id: '41',
    slug: 'sau-tram-cuon-sach-cho-mot-gian-kho-bo-trong',
    kicker: 'Na Rì',
    title: 'Sáu trăm cuốn sách cho một gian kho bỏ trống',
    sapo: 'Đoàn xã Cường Lợi muốn biến gian kho cạnh nhà văn hóa thành phòng đọc cho trẻ em. Cái khó nhất không phải tiền mà là tìm đủ sách còn hợp với tuổi các em.',
    topic: 'children',
    at: '2023-04-20 10:05',
    hero: shown('phong-doc', 'Phối cảnh phòng đọc thiếu nhi ở nhà văn hóa xã Cường Lợi.'),
    places: ['cuongLoi', 'naRi'],
    units: ['naRi', 'pupils'],
    project: PROJECT.library,
    by: 'pupils',
    related: ['9'],
    body: [
      p(
        'Gian kho rộng 24 m², ba năm nay chỉ chứa phông bạt và một chiếc loa hỏng. Chiều thứ Ba, năm đoàn viên khuân hết đồ ra sân, lau nền, rồi đứng bàn xem chỗ nào đặt giá, chỗ nào trải chiếu. Một cậu học sinh lớp 4 đi ngang, thò đầu vào hỏi: “Bao giờ thì có truyện hả chị?”.',
      ),
      p(
        'Câu hỏi ấy, theo bí thư đoàn xã, là lý do của công trình. Cường Lợi có tủ sách lưu động 140 cuốn chuyền giữa bảy thôn. Truyện nào hay thì rách, truyện nào nguyên vẹn là truyện không ai đọc. Trẻ em tan học lúc 4 giờ, bố mẹ tối mịt mới về; khoảng trống ấy mùa hè từng xảy ra chuyện đuối nước ở vùng lân cận.',
      ),
      h2('Cần gì, có gì'),
      p(
        'Dự toán của công trình là 39,93 triệu đồng, gồm tám giá sách, năm bộ bàn ghế, tiền sửa mái, quét vôi và mua thêm sách. Xã góp gian kho; đoàn viên góp công sơn sửa và lịch trực bốn buổi chiều mỗi tuần.',
      ),
      ul(
        'Nhận sách cũ đủ trang, hợp lứa tuổi từ 6 đến 15.',
        'Không nhận sách giáo khoa cũ, tài liệu hội nghị, lịch.',
        'Sách trùng nhiều bản sẽ chuyển cho xã khác, có ghi tên người tặng.',
      ),
      pic('ngay-hoi-doc-sach', 'Trẻ em Cường Lợi đọc sách dưới bóng cây trong ngày hội tháng Tư năm trước.'),
      quote(
        'Chúng tôi không cần phòng đẹp. Cần nhất là cửa mở đúng giờ, vì trẻ con chỉ cần hai lần đến mà thấy khóa cửa là không quay lại.',
        'Cô giáo thư viện Trường Tiểu học trong xã',
      ),
      p(
        'Đợt quyên góp bắt đầu từ hôm nay, trước Ngày Sách và Văn hóa đọc Việt Nam (21/4), kéo dài đến hết tháng 7. Tiến độ được cập nhật ở trang [công trình phòng đọc](project:10).',
      ),
    ],
  }),
];
