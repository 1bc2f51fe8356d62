import type { Chapter } from '../guide.ts';

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
