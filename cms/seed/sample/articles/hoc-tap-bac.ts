import type { FaceOf } from '#contract/faces/face.ts';
import { story } from '../story.ts';
import { h2, p, pic, quote, shown } from '../write.ts';

export const exampleStories: FaceOf<'article'>[] = [
  story({
    id: '43',
    slug: 'nhung-cuon-so-ghi-viec-nho',
    title: 'Những cuốn sổ ghi việc nhỏ',
    sapo: 'Từ tháng 5 năm ngoái, nhiều chi đoàn ở Bạch Thông và Chợ Đồn giữ một cuốn sổ chỉ ghi những việc làm được trong ngày. Một năm sau, chúng tôi xin đọc lại vài trang.',
    topic: 'example',
    at: '2023-05-18 08:30',
    hero: shown('dai-bieu-xa', 'Bí thư đoàn xã trò chuyện với bà con về những việc chi đoàn đã nhận làm.'),
    places: ['viHuong', 'bachThong', 'phuongVien', 'choDon'],
    units: ['propaganda', 'bachThong', 'choDon'],
    by: 'propaganda',
    related: ['11', '32'],
    body: [
      p(
        '“Ngày 20/5: chở bác cuối xóm đi khám mắt. Ngày 22/5: nhặt lốp xe dưới mương. Ngày 23/5: không có việc gì.” Cuốn sổ học trò 96 trang của một chi đoàn ở xã Vi Hương (huyện Bạch Thông) mở đầu bằng ba dòng như thế, bằng ba nét chữ khác nhau.',
      ),
      p(
        'Ý tưởng bắt đầu trong buổi sinh hoạt dịp 19/5/2022. Khi bàn về học tập và làm theo Bác, một đoàn viên nói thẳng: năm nào cũng đăng ký, cuối năm chẳng ai nhớ mình đăng ký gì. Chi đoàn quyết định thôi đăng ký, chuyển sang ghi lại việc đã làm, kể cả việc chưa làm được.',
      ),
      h2('Ghi thật thì mới giữ được lâu'),
      p(
        'Sau một năm, 23 cuốn sổ của hai huyện có hơn 2.100 dòng. Ban Tuyên giáo Tỉnh Đoàn đọc và phân loại: giúp người già, người ốm chiếm nhiều nhất; tiếp đến là dọn đường, khơi mương, sửa điện; có cả “dạy em học thuộc bảng nhân 7”. Khoảng một phần tám số dòng ghi “không làm được” kèm lý do.',
      ),
      quote(
        'Dòng nào ghi “không có việc gì” mới là dòng khó viết. Viết xong thì hôm sau tự nhiên muốn tìm việc.',
        'Đoàn viên giữ sổ ở xã Vi Hương',
      ),
      p(
        'Ở xã Phương Viên (huyện Chợ Đồn), cuốn sổ còn giúp phát hiện một chuyện. Nhiều dòng trong tháng 10 và 11 lặp lại việc chở cụ ông sống một mình đi lấy thuốc. Chi đoàn đem sổ đến gặp trạm y tế, đề nghị cấp phát tại nhà. Từ tháng Giêng, mỗi tháng một lần, nhân viên y tế thôn mang thuốc đến cho ba cụ.',
      ),
      pic(
        'xuan-tinh-nguyen',
        'Tình nguyện viên gói bánh chưng, thăm người già dịp giáp Tết, việc được ghi nhiều nhất trong tháng Chạp.',
      ),
      h2('Không thi đua bằng số dòng'),
      p(
        'Khi có đề xuất chấm điểm sổ, các chi đoàn phản đối. Lý do đơn giản: chấm điểm thì sẽ có người viết khống. Vì thế cho đến nay, sổ chỉ được đọc trong cuộc họp chi đoàn, ai muốn xem thì đến nhà văn hóa thôn. Tỉnh Đoàn cũng không yêu cầu nộp báo cáo tổng hợp.',
      ),
      p(
        '“Việc gì lợi cho dân, ta phải hết sức làm”, lời Bác viết năm 1945 được nhiều người thuộc. Ở những cuốn sổ này, lời ấy hiện ra giản dị hơn: một ngày, một cái tên thôn, một việc, và đôi khi là một lời thú nhận.',
      ),
      p(
        'Trang cuối chúng tôi đọc ghi ngày 12/5/2023: “Sửa xong vòi nước nhà văn hóa. Thừa một cái gioăng, để trong ngăn bàn, ai cần thì lấy.”',
      ),
    ],
  }),
];
