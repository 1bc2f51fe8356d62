import type { FaceOf } from '#contract/faces/face.ts';
import { KEPT_IN_WORDS, LETTER_KEPT } from '#contract/feedback/retention.ts';
import { at } from '../moment.ts';
import { h2, p, ul } from '../write.ts';
import { PAGE } from './ids.ts';

export const privacy: FaceOf<'page'> = {
  id: PAGE.privacy,
  slug: 'quy-dinh-su-dung-quyen-rieng-tu',
  title: 'Quy định sử dụng và quyền riêng tư',
  sapo: 'Cổng không đặt cookie theo dõi, không nhúng mã của bên thứ ba và không đăng tên, ảnh của người chưa đồng ý. Trang này nói rõ điều gì được làm, điều gì không.',
  body: [
    h2('Dùng lại nội dung'),
    p(
      'Bạn được trích dẫn, chia sẻ tin bài trên cổng cho mục đích không kinh doanh, với điều kiện ghi rõ nguồn và không làm sai nghĩa. Đăng lại toàn văn cần có sự đồng ý của Ban Tuyên giáo Tỉnh Đoàn.',
    ),
    p('Tin dẫn từ nơi khác được ghi nguồn ngay dưới bài; quyền tác giả thuộc về nơi đăng đầu tiên.'),
    h2('Chúng tôi ghi lại những gì'),
    ul(
      'Cổng là các trang tĩnh, đọc được không cần đăng nhập và không cần bật JavaScript.',
      'Không dùng cookie quảng cáo, không dùng công cụ đo lường của bên thứ ba.',
      'Máy chủ có nhật ký kỹ thuật để chống tấn công và tìm lỗi; nhật ký không được dùng để dựng hồ sơ người đọc.',
      'Cỡ chữ, độ tương phản, nền sáng hay tối mà bạn chọn chỉ lưu trong trình duyệt của bạn (mục “cach-doc”).',
      'Để đọc được khi mất mạng, trình duyệt giữ bản sao các trang bạn đã mở và 30 bài mới nhất, nhiều nhất 30 ngày. Bạn xem và xóa hết ở trang “Đọc khi mất mạng”, liên kết ở cuối mọi trang.',
      'Video chỉ được tải từ YouTube hoặc Facebook sau khi bạn bấm xem; trước đó các nơi ấy không biết bạn đang đọc trang nào.',
      'Chữ bạn gõ ở ô tìm kiếm chỉ gửi đi khi bạn bấm Tìm; gợi ý trong lúc gõ lấy từ tệp có sẵn của cổng.',
    ),
    h2('Thư góp ý'),
    ul(
      'Gửi góp ý không cần tài khoản và không bắt buộc ghi tên, số điện thoại hay địa chỉ thư điện tử.',
      'Chỉ biên tập viên của văn phòng Tỉnh Đoàn đọc được thư. Tên và cách liên lạc chỉ dùng để trả lời, không đăng lên cổng.',
      `Lời thư, tên và cách liên lạc tự bị xóa ${KEPT_IN_WORDS}. Chỉ còn lại ngày nhận, ngày trả lời và mã tra cứu ở dạng không đọc ngược được.`,
      `Thư đã xác định là thư rác bị xóa nội dung sau ${LETTER_KEPT.spamDays} ngày.`,
      'Ai của văn phòng mở thư nào, ngày nào đều được ghi vào nhật ký không sửa được.',
      'Câu hỏi đăng ở mục Hỏi – đáp do biên tập viên viết lại, không có chi tiết riêng của người gửi.',
      'Để chặn thư rác, máy chủ đếm số thư theo mạng trong bộ nhớ, không ghi lại địa chỉ; thư giống quảng cáo được để riêng cho người xem, không bị bỏ đi.',
    ),
    h2('Hình ảnh và tên tuổi'),
    p(
      'Nhân vật trong bài được gọi theo vai trò nếu họ không muốn nêu tên. Với trẻ em, chúng tôi không đăng họ tên kèm tên trường, tên thôn; ảnh nhận rõ mặt chỉ dùng khi gia đình và chính các em đồng ý.',
    ),
    p(
      'Hộ được giúp đỡ trong các công trình không bị nêu danh tính. Số người hưởng lợi được công bố kèm cách đếm để ai cũng kiểm tra được.',
    ),
    p(
      'Nội dung mẫu của cổng dùng **tranh minh họa**; các thôn, nhân vật và số liệu trong tin bài mẫu được dựng lên để giới thiệu cách trình bày, không phải hồ sơ của người có thật.',
    ),
    h2('Người đóng góp và sổ thu chi'),
    p(
      'Cổng không thu tiền: cổng chỉ công bố tài khoản đã được hai người xác minh và ghi lại những gì đã nhận, đã chi. Sao kê ngân hàng không được đăng.',
    ),
    ul(
      'Tên cá nhân được che bớt, chỉ còn chữ cái đầu của tên gọi; ai muốn hiện đầy đủ hoặc muốn giấu hẳn đều được.',
      'Tên tổ chức, tập thể hiện đầy đủ.',
      'Số tài khoản, số điện thoại và nội dung chuyển khoản của người góp không rời bàn biên tập; lời nhắn chỉ đăng khi đã được đọc và cho phép.',
      'Khoản đã ghi không bị xóa. Ghi sai thì thêm một khoản hủy, kèm lý do.',
    ),
    p(
      'Sổ thu chi, tài khoản và người góp trong nội dung mẫu đều **được dựng lên để minh họa**: số tài khoản bắt đầu bằng MINHHOA không có ở ngân hàng nào, xin đừng chuyển tiền.',
    ),
    h2('Sửa và gỡ'),
    p(
      'Bài có sửa về nội dung sẽ ghi ngày cập nhật. Trang bị gỡ vẫn còn địa chỉ, kèm lý do gỡ. Đề nghị sửa, gỡ xin gửi theo trang [Liên hệ](page:4).',
    ),
  ],
  attachments: [],
  updatedAt: at('2023-06-20 15:30'),
};
