import type { FaceOf } from '#contract/faces/face.ts';
import { story } from '../story.ts';
import { p, quote, shown, ul } from '../write.ts';

export const digitalStories: FaceOf<'article'>[] = [
  story({
    id: '21',
    slug: 'hoc-dung-dien-thoai-ben-hien-nha-van-hoa',
    kicker: 'Bạch Thông',
    title: 'Học dùng điện thoại bên hiên nhà văn hóa',
    sapo: 'Đúng Ngày Chuyển đổi số quốc gia 10/10, tổ công nghệ số cộng đồng xã Quân Hà mở “bàn trợ giúp” ngay ở hiên nhà văn hóa thôn. Học viên lớn tuổi nhất năm nay 81 tuổi.',
    topic: 'digital',
    at: '2022-10-10 17:25',
    hero: shown(
      'chuyen-doi-so',
      'Thành viên tổ công nghệ số cộng đồng hướng dẫn một cụ già dùng điện thoại thông minh.',
    ),
    places: ['quanHa', 'bachThong'],
    units: ['bachThong'],
    by: 'bachThong',
    related: ['8'],
    body: [
      p(
        'Một cái bàn nhựa, ổ cắm kéo dài, bình nước chè và bốn thanh niên áo xanh: bàn trợ giúp của xã Quân Hà chỉ có vậy. Từ 8 giờ sáng đến 4 giờ chiều, 67 lượt bà con ghé vào, người nhờ cài ứng dụng định danh điện tử, người nhờ xem hộ tin nhắn “trúng thưởng” là thật hay lừa.',
      ),
      p(
        'Việc được hỏi nhiều nhất lại không nằm trong kế hoạch: làm sao phóng to chữ. Các bạn trẻ chỉnh cỡ chữ cho 40 chiếc máy, tiện tay tắt luôn những quảng cáo hay tự bật.',
      ),
      quote(
        'Trước cứ có tiếng kêu là tôi đưa cháu nội xem. Giờ tôi tự đọc được tin của trưởng thôn.',
        'Cụ bà 81 tuổi, học viên cao tuổi nhất của buổi sáng',
      ),
      p(
        'Tổ công nghệ số cộng đồng ở đây có bảy thành viên, năm người là đoàn viên. Họ rút ra ba điều sau buổi đầu tiên:',
      ),
      ul(
        'mỗi lần chỉ dạy một việc, làm lại ba lượt cho nhớ;',
        'viết các bước ra giấy khổ lớn, vì nhiều người ngại hỏi lại;',
        'không bao giờ cầm hộ mật khẩu hay mã xác thực của bà con.',
      ),
      p(
        'Bàn trợ giúp sẽ mở vào sáng thứ Bảy hằng tuần, luân phiên giữa các thôn. Huyện Đoàn Bạch Thông cho biết cách làm của Quân Hà sẽ được giới thiệu với các xã còn lại trong tháng 10.',
      ),
    ],
  }),
];
