import type { FaceOf } from '#contract/faces/face.ts';
import { story } from '../story.ts';
import { h2, p, pic, quote, shown, ul } from '../write.ts';

export const unionBuildingStories: FaceOf<'article'>[] = [
  story({
    id: '36',
    slug: 'hieu-qua-tu-xay-dung-doan-co-so-3-chu-dong',
    title: 'Hiệu quả từ xây dựng Đoàn cơ sở 3 chủ động',
    sapo: 'Chủ động quản lý đoàn viên và nắm bắt tình hình thanh niên; chủ động xây dựng và thực hiện kế hoạch; chủ động tham mưu và phối hợp. Ba yêu cầu tưởng như thuộc về giấy tờ ấy đang làm thay đổi nếp sinh hoạt của nhiều đoàn xã ở Bắc Kạn.',
    topic: 'unionBuilding',
    at: '2023-03-14 09:30',
    hero: shown(
      'hop-chi-doan',
      'Chi đoàn thôn họp đầu tháng tại nhà sàn cộng đồng ở xã Yên Cư, huyện Chợ Mới.',
    ),
    places: ['bacKan', 'yenCu', 'sonThanh', 'congBang'],
    units: ['building', 'yenCu', 'sonThanh', 'pacNam'],
    by: 'building',
    related: ['20', '33', '3'],
    body: [
      p(
        'Tối mồng ba đầu tháng, nhà văn hóa thôn Bản Chang (xã Yên Cư, huyện Chợ Mới) sáng đèn từ 7 giờ rưỡi. Bí thư chi đoàn mở cuốn sổ bìa xanh, đọc tên từng người: ai ở nhà, ai mới đi làm công ty dưới xuôi, ai vừa về nghỉ phép. Cả chi đoàn có 31 đoàn viên thì 14 người đi làm xa; số điện thoại, nơi làm, ngày dự định về quê của họ đều ghi ở cột bên phải. Nhờ mười phút ấy, khi xã cần người chữa cháy rừng, chi đoàn biết phải gọi ai.',
      ),
      p(
        'Đó là việc đầu tiên trong mô hình Đoàn cơ sở “3 chủ động” mà các đoàn xã trong tỉnh đang theo. Trước khi làm, Ban Xây dựng Đoàn cùng cơ sở đọc lại Nghị quyết số **25-NQ/TW** ngày 25/7/2008 của Ban Chấp hành Trung ương Đảng về công tác thanh niên, cùng các Nghị quyết số **42-NQ/TW** và số **06-NQ/TW** có trong tài liệu học tập của cán bộ Đoàn. Điều rút ra khá giản dị: cơ sở không ngồi đợi việc từ trên giao xuống.',
      ),
      h2('Biết rõ từng đoàn viên'),
      p(
        'Yêu cầu thứ nhất là chủ động quản lý đoàn viên và nắm bắt tình hình thanh niên. Ở Yên Cư, danh sách được rà lại mỗi năm hai lần, đối chiếu với công an xã và trưởng thôn. Sau hai đợt rà trong năm 2022, đoàn xã đưa ra khỏi sổ 19 người đã chuyển hẳn nơi ở, tìm lại được 27 người lâu không sinh hoạt và kết nạp mới 22 đoàn viên.',
      ),
      p(
        'Chuyện nắm tình hình cũng không dừng ở con số. Qua những lần trò chuyện bên bếp lửa, chi đoàn biết nhà nào có con định bỏ học, ai đang cần vốn nuôi lợn nái. Sáu học sinh lớp 9 có ý định nghỉ học đã ở lại lớp sau khi đoàn viên và giáo viên chủ nhiệm cùng đến nhà.',
      ),
      pic(
        'dai-bieu-xa',
        'Bí thư đoàn xã đến sân nhà dân hỏi chuyện con em đi làm xa trước kỳ rà soát danh sách đoàn viên.',
      ),
      h2('Kế hoạch viết từ dưới lên'),
      p(
        'Yêu cầu thứ hai, chủ động xây dựng và thực hiện kế hoạch, là chỗ khó nhất. Nhiều năm, kế hoạch của chi đoàn chép lại kế hoạch của xã. Từ đầu năm ngoái, đoàn xã Sơn Thành (huyện Na Rì) đổi cách: mỗi chi đoàn chỉ được đăng ký tối đa ba việc, việc nào cũng ghi rõ ai làm, bao nhiêu ngày, tiền ở đâu.',
      ),
      p(
        'Bản kế hoạch mười một trang rút còn hai trang. Trong 21 việc đăng ký, 18 việc làm xong, trong đó có tuyến [thắp sáng đường quê](project:2) với 24 bóng đèn năng lượng mặt trời. Ba việc không xong cũng được đọc ra giữa cuộc họp cuối năm, kèm lý do.',
      ),
      quote(
        'Ít việc mà việc nào cũng có người nhận thì dễ thở hơn. Ngày trước kế hoạch đẹp lắm, nhưng hỏi ai làm thì cả phòng nhìn xuống đất.',
        'Một bí thư chi đoàn thôn ở xã Sơn Thành',
      ),
      h2('Đi trước một bước để tham mưu'),
      p(
        'Yêu cầu thứ ba là chủ động tham mưu và phối hợp. Ở xã Công Bằng (huyện Pác Nặm), cuối năm 2021, đoàn xã mang đến cuộc họp của đảng ủy một tấm bảng vẽ tay: chỗ nào lớp học dột, chỗ nào đường sạt, mỗi nơi cần bao nhiêu ngày công. Từ tấm bảng ấy, điểm trường Nà Mòn được đưa vào danh mục vận động của tỉnh và bàn giao đầu năm nay.',
      ),
      pic(
        'ban-giao-ke-hoach',
        'Cán bộ đoàn xã bàn tấm bảng kế hoạch với một già làng trước khi trình đảng ủy xã Công Bằng.',
      ),
      p(
        'Thuyết phục nhất, theo đảng ủy xã, là Đoàn đã hỏi trước ý kiến Hội Phụ nữ, Hội Nông dân, trưởng thôn; phần việc của mỗi bên ghi sẵn, nên khi họp chỉ còn bàn thời gian.',
      ),
      h2('Còn những chỗ phải gỡ'),
      p('Không phải nơi nào cũng thành công ngay. Ba vướng mắc lặp lại ở nhiều xã:'),
      ul(
        'bí thư chi đoàn thay người giữa chừng vì đi làm xa, sổ sách không ai nhận bàn giao;',
        'chi đoàn dưới bảy đoàn viên khó sinh hoạt đều, cần cho họp ghép theo cụm thôn;',
        'cán bộ trẻ ngại nói trước cuộc họp của xã, phải có người kèm vài lần đầu.',
      ),
      p(
        'Cách gỡ là mỗi chi đoàn có thêm một phó bí thư cùng giữ sổ, các lớp tập huấn chuyển về tận cụm xã. Trong quý II, Ban Xây dựng Đoàn sẽ cùng các huyện, thành đoàn đánh giá lại từng chi đoàn theo ba yêu cầu và không chấm điểm bằng độ dày của báo cáo.',
      ),
      p(
        'Rời Bản Chang lúc gần 10 giờ đêm, chúng tôi thấy trên tường dán tờ giấy ghi ba việc của quý: đo lại con dốc đầu thôn, dọn khe nước, thăm hai bạn sắp nhập ngũ. Hai dòng đầu đã có tên người nhận.',
      ),
    ],
  }),
];
