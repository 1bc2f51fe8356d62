import { PROJECT } from '../projects/ids.ts';
import { note, type Note } from './note.ts';

/** Of the projects that are done. */
export const ofDone: Note[] = [
  note(
    {
      project: PROJECT.bridge,
      at: '2022-07-24 18:40',
      title: 'Xong mố và trụ trước đợt mưa',
      unit: 'pacNam',
      author: 'Ban Chỉ huy công trình',
      pictures: [['lam-duong', 'Trộn bê tông bên bờ suối.']],
    },
    'Hai mố và trụ giữa đổ xong trong bốn ngày. Nước suối dâng 40 cm hôm thứ Năm, anh em chuyển sang ghép ván khuôn trên bờ, không mất ngày nào.',
    'Đã dùng 9 trong 14 tấn xi măng. Việc tiếp theo là buộc thép mặt cầu.',
  ),
  note(
    {
      project: PROJECT.bridge,
      type: 'totals',
      at: '2022-07-30 09:00',
      title: 'Công khai tổng số tiền đã nhận',
      unit: 'pacNam',
    },
    'Đợt tiếp nhận kết thúc ngày 15/7/2022, tổng cộng nhận 98 triệu đồng. Toàn bộ danh sách có ở sổ đóng góp, đã đối chiếu với sao kê.',
    'Số tiền đủ làm cầu theo dự toán 96,5 triệu đồng; phần còn lại nhập quỹ duy tu như đã nói trước.',
  ),
  note(
    {
      project: PROJECT.bridge,
      type: 'completion',
      at: '2022-09-05 08:30',
      title: 'Quyết toán công trình, bàn giao quỹ duy tu',
      unit: 'pacNam',
      pictures: [['cau-dan-sinh-sau', 'Học sinh qua cầu trong ngày khai giảng.']],
    },
    'Sáu phiếu chi cộng đúng 96,5 triệu đồng. Biên bản nghiệm thu có chữ ký của xã, thôn và Huyện Đoàn.',
    '1,5 triệu đồng còn lại giao chi đoàn thôn giữ làm quỹ duy tu. Xin cảm ơn tất cả những người đã góp tiền, góp công và gùi từng sọt sỏi.',
  ),
  note(
    {
      project: PROJECT.lamps,
      type: 'completion',
      at: '2022-09-20 10:15',
      title: 'Đèn đã sáng, chi phí khớp dự toán',
      unit: 'sonThanh',
      pictures: [['thap-sang-duong-que', 'Tuyến đường thôn sau hai tuần có đèn.']],
    },
    'Đã chi 40,82 triệu đồng cho đèn, cột và xi măng. Còn 1,18 triệu đồng mua hai bộ pin dự phòng, để ở nhà bí thư chi đoàn.',
    'Mỗi nhà ven đường nhận trông một cột, tên chủ hộ ghi ở sổ, không ghi trên cột.',
  ),
  note(
    {
      project: PROJECT.school,
      type: 'progress',
      at: '2022-12-20 19:10',
      title: 'Khung và mái lắp xong trong mười ngày',
      unit: 'province',
      author: 'Ban Phong trào thanh niên',
      pictures: [['diem-truong-truoc', 'Lớp học tạm vẫn dạy trong lúc dựng phòng mới bên cạnh.']],
    },
    'Chín chuyến xe nhỏ chở khung thép lên thôn, chuyến cuối phải bốc lại vì đường trơn. Thợ và phụ huynh dựng xong khung chiều 16/12, lợp mái ngày 19/12.',
    'Đoàn viên các xã bắt đầu sơn cửa, làm sân từ cuối tuần này.',
  ),
  note(
    {
      project: PROJECT.school,
      type: 'completion',
      at: '2023-02-03 09:00',
      title: 'Hồ sơ hoàn thành và lời cảm ơn',
      unit: 'province',
      pictures: [['diem-truong-sau', 'Giờ ra chơi trước phòng học mới.']],
    },
    'Tổng chi 274,78 triệu đồng, đúng từng dòng trong bảng chi phí. Còn 7,22 triệu đồng, nhà trường đề nghị mua bếp và bát đũa cho trẻ ăn trưa; phụ huynh đã họp và đồng ý.',
    'Bản công khai này được gửi đến mọi đơn vị đã ủng hộ. Cảm ơn cô giáo đã giữ lớp suốt ba tháng làm nhà.',
  ),
  note(
    {
      project: PROJECT.flowerRoad,
      type: 'completion',
      at: '2022-05-10 16:00',
      title: 'Bàn giao từng đoạn hoa cho 48 hộ',
      unit: 'choMoi',
    },
    'Mỗi hộ nhận đoạn trước cổng nhà mình, ký vào một trang giấy chung. Số tiền đã chi đến nay là 13,35 triệu đồng.',
    'Phần làm bồn 200 m cạnh bãi gỗ để lại, chờ xem xe ra vào thế nào rồi mới xây.',
  ),
  note(
    {
      project: PROJECT.flowerRoad,
      at: '2023-04-24 08:20',
      title: 'Xây bồn ở đoạn bãi gỗ, chi vượt số đã nhận',
      unit: 'choMoi',
      pictures: [['duong-hoa', 'Luống hoa sau một năm.']],
    },
    'Xe chở gỗ cán hỏng hàng cây lần thứ hai, nên 200 m này chuyển sang bồn xây. Chi 8,4 triệu đồng, nhiều hơn số tiền còn lại 1,75 triệu đồng; Huyện Đoàn ứng phần thiếu và ghi rõ trong sổ.',
    'Chi đoàn trồng dặm 600 cây trong hai buổi sáng.',
  ),
  note(
    {
      project: PROJECT.house,
      type: 'progress',
      at: '2023-03-06 20:00',
      title: 'Tường nhà đã xong, đang cất nóc',
      unit: 'nganSon',
      author: 'Huyện Đoàn Ngân Sơn',
      pictures: [['nha-nhan-ai-thi-cong', 'Buổi làm tập trung của chi đoàn ba thôn.']],
    },
    'Ba ngày cuối tuần có 58 lượt đoàn viên và chiến sĩ trẻ đến làm. Kè đá sau nhà xong trước, nên trận mưa đêm 28/2 không trôi đất.',
    'Gia đình tạm ở nhờ hàng xóm, bữa trưa do hội phụ nữ thôn nấu.',
  ),
  note(
    {
      project: PROJECT.house,
      type: 'completion',
      at: '2023-04-06 08:45',
      title: 'Quyết toán nhà nhân ái ở Thượng Quan',
      unit: 'nganSon',
      pictures: [['nha-nhan-ai-sau', 'Ngôi nhà mới hai tuần sau ngày bàn giao.']],
    },
    'Nhận 96 triệu đồng, chi 95,94 triệu đồng. 60.000 đồng còn lại chuyển vào quỹ nhân ái của Tỉnh Đoàn.',
    'Gia đình xin không nêu tên và ảnh mặt người. Những ảnh đăng ở đây đều là tranh vẽ.',
  ),
  note(
    {
      project: PROJECT.playground,
      type: 'completion',
      at: '2023-06-20 17:00',
      title: 'Ba tuần sau ngày mở cửa',
      unit: 'khangNinh',
      pictures: [['san-choi', 'Buổi chiều ở sân chơi.']],
    },
    'Trung bình mỗi chiều có 45 em. Một xích đu đứt dây, thay ngay hôm sau bằng tiền còn lại của công trình.',
    'Tổng chi 27,36 triệu đồng. Hai đoàn viên trực mỗi buổi đã có lịch đến hết tháng 8.',
  ),
];
