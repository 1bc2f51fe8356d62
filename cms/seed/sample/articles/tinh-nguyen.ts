import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { story } from '../story.ts';
import { figures, p, pic, shown, ul } from '../write.ts';

export const volunteeringStories: FaceOf<'article'>[] = [
  story({
    id: '44',
    slug: 'hon-mot-nghin-ao-xanh-ra-quan-he-2023',
    title: 'Hơn một nghìn áo xanh ra quân hè 2023',
    sapo: 'Chiến dịch Thanh niên tình nguyện hè năm nay chỉ nhận những việc làm được đến cùng: 96 việc do đoàn xã đề xuất, mỗi việc có người chịu trách nhiệm và ngày phải xong.',
    topic: 'volunteering',
    at: '2023-05-28 14:10',
    hero: shown('le-ra-quan', 'Các đội hình tình nguyện xếp hàng trước giờ xuất quân.'),
    places: ['city', 'bacKan'],
    units: ['province', 'movement', 'federation'],
    campaign: CAMPAIGN.summer2023,
    by: 'movement',
    related: ['12', '18'],
    body: [
      p(
        'Bảy giờ sáng Chủ nhật 28/5, trời thành phố Bắc Kạn còn mù nhẹ. Hơn 1.000 đoàn viên, thanh niên của tám huyện, thành phố và các trường đứng kín sân. Phần lễ kéo dài đúng 35 phút; sau hồi trống, mười hai chiếc xe chở dụng cụ rời đi theo ba hướng.',
      ),
      figures(
        ['96', 'việc đăng ký'],
        ['7.000', 'lượt thanh niên (chỉ tiêu)'],
        ['22 km', 'đường thôn (chỉ tiêu)'],
        ['8', 'huyện, thành phố'],
      ),
      p(
        'Khác với mọi năm, danh mục việc làm không do cấp tỉnh phân bổ. Từ tháng 4, đoàn xã khảo sát, hỏi dân rồi đăng ký; huyện chỉ bỏ bớt những việc không đủ người hoặc chưa có mặt bằng. Danh sách sau cùng được niêm yết ở nhà văn hóa thôn.',
      ),
      p('Các nhóm việc của mùa hè gồm:'),
      ul(
        'đường thôn và rãnh thoát nước, trong đó có [đoạn dốc Bản Chang](project:8) ở xã Yên Cư;',
        'nước sạch cho bốn cụm dân cư, sân chơi và lớp bơi cho thiếu nhi;',
        'hướng dẫn dịch vụ công trực tuyến vào các tối thứ Sáu;',
        'tiếp sức thí sinh thi tốt nghiệp THPT cuối tháng 6.',
      ),
      pic(
        'mua-he-xanh',
        'Đội hình Mùa hè xanh trên đường vào thôn, nơi xe tải chở dụng cụ phải dừng lại từ chân dốc.',
      ),
      p(
        'Theo Ban Phong trào thanh niên, tiến độ từng việc sẽ được cập nhật vào ngày cuối tháng. Việc nào chậm sẽ ghi rõ chậm vì đâu, việc nào không làm nữa cũng phải báo lại cho dân trong cuộc họp thôn.',
      ),
      p(
        'Chiến dịch kết thúc vào ngày 31/8. Đến đầu giờ chiều 28/5, bốn đội đã có mặt tại điểm làm đầu tiên.',
      ),
    ],
  }),
];
