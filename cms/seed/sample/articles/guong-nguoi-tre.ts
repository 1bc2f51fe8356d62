import type { FaceOf } from '#contract/faces/face.ts';
import { SERIES } from '../library/series.ts';
import { story } from '../story.ts';
import { h2, p, pic, quote, shown } from '../write.ts';

export const peopleStories: FaceOf<'article'>[] = [
  story({
    id: '25',
    slug: 'nguoi-giu-rung-tre-nhat-to-tuan-tra',
    kicker: 'Ba Bể',
    title: 'Người giữ rừng trẻ nhất tổ tuần tra',
    sapo: 'Hai mươi ba tuổi, anh đã có bốn năm đi rừng đêm. Trong ba lô của người giữ rừng trẻ nhất tổ luôn có một cuốn sổ vẽ tay: vết chân thú, cây bị đẽo, lối mòn mới mở.',
    series: SERIES.staying,
    topic: 'people',
    at: '2022-11-24 09:15',
    hero: shown('tuan-tra-rung', 'Tổ tuần tra rừng cộng đồng trên đường mòn buổi sớm.'),
    places: ['namMau', 'baBe'],
    units: ['baBe'],
    by: 'propaganda',
    related: ['39', '13'],
    body: [
      p(
        'Con đường vào rừng bắt đầu sau vườn ngô cuối cùng của thôn. Người đi đầu thấp, gầy, đội mũ vải bạc màu, cứ vài trăm mét lại ngồi xuống xem đất. “Lợn rừng, đi lúc gần sáng”, anh nói, rồi mở sổ vẽ một hình móng guốc, ghi giờ.',
      ),
      p(
        'Anh là thành viên trẻ nhất của tổ tuần tra bảo vệ rừng cộng đồng ở xã Nam Mẫu (huyện Ba Bể), cũng là phó bí thư chi đoàn thôn. Tổ có chín người, người lớn tuổi nhất đã 58. Mỗi tháng bốn chuyến, chuyến ngắn trong ngày, chuyến dài ngủ lại hai đêm trong hang đá.',
      ),
      h2('Từ người vào rừng bẫy sóc'),
      p(
        'Anh không giấu chuyện cũ: hồi mười sáu tuổi, anh từng theo bạn vào rừng đặt bẫy. Một lần gỡ bẫy thấy con vật đã chết khô từ bao giờ, anh bỏ. Nghỉ học giữa chừng, anh theo bố làm nương, đến khi chi đoàn thôn rủ vào đội thanh niên xung kích chữa cháy rừng thì bắt đầu quen từng cán bộ kiểm lâm.',
      ),
      p(
        'Năm 2018, khi xã tìm người thay một thành viên đã yếu chân, anh xin vào. Tiền công khoán bảo vệ rừng chia đầu người không nhiều, anh nuôi thêm lợn đen và chở khách du lịch bằng thuyền vào cuối tuần.',
      ),
      p(
        'Chuyến đầu tiên, anh đi sau cùng và mang nặng nhất. Người tổ trưởng dạy anh ba điều: nghe trước khi nhìn, không bao giờ đi một mình, và gặp người lạ thì chào trước. Điều thứ ba đã giúp tổ thoát mấy lần căng thẳng. Có nhóm vào rừng tìm phong lan, thấy tổ liền giấu dao; anh chào, mời nước, hỏi chuyện con cái, cuối cùng họ tự đưa bao tải ra cho xem.',
      ),
      pic(
        'tong-quan-ba-be',
        'Mặt hồ lúc sáng sớm, nơi tổ tuần tra chèo thuyền độc mộc để sang phía rừng đối diện.',
      ),
      h2('Cuốn sổ vẽ tay'),
      p(
        'Tổ được phát bản đồ và điện thoại có định vị. Nhưng máy hết pin vào đêm thứ hai, nên anh giữ thói quen vẽ. Bốn năm, ba cuốn sổ. Cây nghiến nào bị đẽo thử, anh vẽ hình vết đẽo; lối mòn nào mới, anh tô đỏ. Có lần nhờ so hình vẽ cách nhau hai tháng, tổ biết có người đang dọn đường kéo gỗ và báo kịp cho trạm kiểm lâm.',
      ),
      quote(
        'Rừng không mất trong một đêm. Nó mất từng vết một, mình phải nhớ được từng vết.',
        'Thành viên trẻ nhất của tổ tuần tra',
      ),
      p(
        'Trạm kiểm lâm địa bàn đã sao chụp ba cuốn sổ làm tài liệu hướng dẫn các tổ khác. Trong năm nay, tổ ghi nhận bảy lối mòn mới, tháo dỡ 130 bẫy dây, vận động được hai hộ dừng phát nương sát mép rừng.',
      ),
      p(
        'Nghề giữ rừng cũng có lúc vui. Tháng Tư năm nay, máy ảnh bẫy của vườn quốc gia đặt gần lối mòn anh đánh dấu ghi được một đàn khỉ có con nhỏ. Anh xin in một tấm, ép nhựa, treo ở nhà văn hóa thôn. Bên dưới anh viết: “Hàng xóm mới, xin đừng đặt bẫy”.',
      ),
      h2('Kéo thêm người trẻ'),
      p(
        'Điều anh lo là tổ già đi. Người trẻ trong thôn có ba lựa chọn: làm du lịch, đi công ty, hoặc ở nhà. Đi rừng đứng sau cùng. Anh bèn xin chi đoàn mở mỗi quý một chuyến “đi rừng ban ngày” cho học sinh THPT: đi bốn tiếng, học nhận mặt cây, nhặt dây bẫy, trưa ăn cơm nắm bên suối.',
      ),
      p(
        'Ba chuyến, 46 học sinh tham gia. Hai em hỏi bao giờ đủ tuổi vào tổ. Anh kể lại câu ấy với vẻ nghiêm túc hiếm thấy, rồi cúi xuống buộc lại dây giày. Trời đang chuyển mưa, còn bảy cây số nữa mới đến hang nghỉ đêm.',
      ),
    ],
  }),
];
