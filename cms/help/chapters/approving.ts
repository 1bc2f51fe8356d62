import type { Chapter } from '../chapter.ts';

export const APPROVING: Chapter = {
  id: 'duyet',
  title: 'Duyệt và đăng',
  roles: ['approver', 'admin'],
  lessons: [
    {
      id: 'duyet-tren-dien-thoai',
      title: 'Duyệt trên điện thoại',
      steps: [
        'Mở bàn làm việc, chạm vào bài trong “Đang chờ bạn”.',
        'Chạm “Xem trước” để đọc như bạn đọc.',
        'Chạm “Duyệt và xuất bản”.',
      ],
      hint: 'Muốn duyệt mà chưa đăng: mũi tên cạnh nút, chọn “Duyệt”.',
      picture: {
        name: 'phone-approval',
        alt: 'Trang duyệt bài trên điện thoại với nút “Duyệt và xuất bản”.',
      },
    },
    {
      id: 'bon-mat',
      title: 'Vì sao không tự duyệt được bài của mình',
      steps: [
        'Bài nào lên trang cũng qua ít nhất hai người. Ai đã viết hay sửa một chữ thì người khác phải duyệt.',
        'Máy chủ và cơ sở dữ liệu cùng giữ quy tắc này, không có lối vòng.',
      ],
    },
    {
      id: 'khan-cap',
      title: 'Đăng khẩn cấp',
      steps: [
        'Chỉ khi không chờ được: mũi tên cạnh nút, “Đăng khẩn cấp”, ghi lý do.',
        'Bài lên ngay và bị đánh dấu ở bàn làm việc của mọi người duyệt, đến khi người thứ hai bấm “Ký xác nhận”.',
      ],
    },
    {
      id: 'go-bai',
      title: 'Gỡ bài',
      steps: [
        'Mũi tên cạnh nút, “Gỡ bài”, chọn lý do. Bạn đọc mở lại địa chỉ cũ thấy lý do đó.',
        'Đăng lại bài đã gỡ thì phải duyệt lại.',
      ],
    },
    {
      id: 'thay-doi-cho-xem',
      title: 'Thay đổi chờ người thứ hai xem',
      steps: [
        'Đơn vị, chuyên mục, địa bàn, thanh điều hướng lưu là hiện ngay; vì thế mỗi thay đổi chờ người thứ hai xem.',
        'Ở bàn làm việc, mở ra đọc rồi bấm “Đã xem”.',
      ],
    },
  ],
};
