import { KEPT_IN_WORDS } from '#contract/feedback/retention.ts';
import { ANSWERED_WITHIN, WARNED_BEFORE } from '#cms/feedback/letter-days.ts';
import type { Chapter } from '../chapter.ts';

export const EDITING: Chapter = {
  id: 'bien-tap',
  title: 'Biên tập',
  roles: ['editor', 'approver', 'admin'],
  lessons: [
    {
      id: 'nhan-bai',
      title: 'Nhận bài và chuyển duyệt',
      steps: [
        'Mục “Đang chờ bạn” ở bàn làm việc liệt kê bài gấp trước, rồi đến bài gần hạn.',
        'Mở bài, sửa. Ô kiểm tra ở cạnh bài nói điều gì phải sửa, điều gì nên xem; bấm vào là đến đúng chỗ.',
        'Xong thì “Chuyển duyệt”. Chưa được thì “Trả lại” kèm lý do.',
      ],
      picture: { name: 'start', alt: 'Bàn làm việc của biên tập viên: việc đang chờ, lịch, bài của mình.' },
    },
    {
      id: 'xuat-ban',
      title: 'Xuất bản bài đã duyệt',
      steps: [
        'Bài đã có người khác duyệt thì nút “Xuất bản” hiện ra. Bấm là lên trang ngay.',
        'Muốn đăng vào giờ khác: mũi tên cạnh nút, chọn “Hẹn giờ”.',
        'Sửa dù một chữ sau khi duyệt thì phải duyệt lại.',
      ],
      picture: { name: 'gate', alt: 'Ô kiểm tra liệt kê điều phải sửa trước khi đăng.' },
    },
    {
      id: 'hai-nguoi',
      title: 'Hai người cùng mở một bài',
      steps: [
        'Đầu trang báo ai đang mở bài này.',
        'Lưu chậm hơn người kia thì máy không đè: hai bản hiện cạnh nhau để bạn chọn từng chỗ.',
      ],
    },
    {
      id: 'thu-gop-y',
      title: 'Trả lời thư góp ý',
      steps: [
        'Có thư mới, bạn được báo ở chuông và qua thư điện tử; nhiều thư trong một giờ thì báo một lần.',
        'Mở “Thư góp ý”, chọn “Cần làm”, mở thư rồi bấm “Nhận xử lý”. Chỉ người của văn phòng tỉnh đọc được thư; ai mở thư nào đều có trong nhật ký.',
        `Trả lời trong ${ANSWERED_WITHIN} ngày làm việc. Thư quá hạn nằm ở mục “Quá hạn” và ở đầu trang bắt đầu.`,
        'Người viết có để lại thư điện tử: viết vào ô “Thư trả lời”, lưu, bấm “Gửi thư trả lời”.',
        'Muốn trả lời trên cổng: bấm “Soạn trả lời trên cổng”. Người viết xem được bằng mã, sau khi người khác duyệt.',
        'Câu hỏi nhiều người cần thì đánh dấu “Đăng cho mọi người xem” và viết lại bằng lời của bạn, không ghi tên hay chi tiết riêng.',
        'Thư ở mục “Nghi thư rác” cũng cần xem: bấm “Không phải thư rác” nếu là thư thật.',
      ],
      hint: `Máy tự xóa lời thư, tên và cách liên lạc ${KEPT_IN_WORDS}. Thư chưa trả lời thì ${WARNED_BEFORE} ngày trước khi xóa bạn được báo.`,
    },
    {
      id: 'nguoi-ngoai-xem',
      title: 'Nhờ người ngoài xem',
      steps: [
        'Bấm “Nhờ người ngoài xem”, ghi tên người đó, chọn số ngày.',
        'Sao chép liên kết, gửi qua Zalo. Người nhận đọc và góp ý ngay trên điện thoại, không cần tài khoản.',
        'Người duyệt có thể cho người nhận quyền duyệt thay; hai người cùng đứng tên.',
        'Thu hồi bất cứ lúc nào.',
      ],
    },
  ],
};
