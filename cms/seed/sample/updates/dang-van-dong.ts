import { PROJECT } from '../projects/ids.ts';
import { note, type Note } from './note.ts';

/** Of the projects that call for help. */
export const ofAppealing: Note[] = [
  note(
    {
      project: PROJECT.library,
      at: '2023-05-15 16:30',
      title: 'Học sinh hai trường góp 145 cuốn sách',
      unit: 'naRi',
      pictures: [['ngay-hoi-doc-sach', 'Đọc thử sách vừa góp dưới bóng cây.']],
    },
    'Mỗi lớp một thùng, các em tự kiểm xem sách còn đủ trang. Mười bảy cuốn rách được dán lại trước khi xếp vào danh mục.',
    'Danh mục sách và tên lớp góp dán ở cửa gian kho.',
  ),
  note(
    {
      project: PROJECT.library,
      type: 'progress',
      at: '2023-06-28 09:30',
      title: 'Được 315 cuốn sách và hơn 17 triệu đồng',
      unit: 'naRi',
      author: 'Đoàn xã Cường Lợi',
      pictures: [['phong-doc', 'Phối cảnh phòng đọc, vẽ theo kích thước thật.']],
    },
    'Câu lạc bộ sách Gối Đầu đã giao 80 trong 120 cuốn hứa tặng. Xưởng mộc nhận đóng ba giá sách, giao trong tháng 8.',
    'Tiền chưa đủ mức tối thiểu để sửa mái, nên chưa khởi công. Đợt tiếp nhận kéo dài đến hết ngày 31/7.',
  ),
  note(
    {
      project: PROJECT.secondHouse,
      at: '2023-06-02 17:00',
      title: 'Đất đã xong thủ tục, bắt đầu vận động',
      unit: 'choDon',
      pictures: [['dai-bieu-xa', 'Buổi họp thôn thống nhất vị trí thửa đất mới.']],
    },
    'Thửa đất mới cách taluy 35 m, có đường xe máy vào tận nơi. Gia đình đã tự san nền.',
    'Mức tối thiểu 65 triệu đồng đủ làm phần thô và mái. Đủ đến đâu, làm đến đó, không vay.',
  ),
  note(
    {
      project: PROJECT.secondHouse,
      type: 'progress',
      at: '2023-06-28 10:00',
      title: 'Đã có một nửa kinh phí',
      unit: 'choDon',
    },
    'Sau bốn tuần, công trình nhận 41,5 triệu đồng, 1.250 viên gạch và 20 ngày công. Một doanh nghiệp hứa thêm 10 triệu đồng khi đổ móng, khoản này chưa tính vào số đã nhận.',
    'Huyện Đoàn đang tìm thêm nguồn xi măng để kịp mức tối thiểu.',
  ),
  note(
    {
      project: PROJECT.dormitory,
      at: '2023-03-20 15:20',
      title: 'Một buổi chiều ở khu lán trọ',
      unit: 'pacNam',
      author: 'Đoàn xã Nghiên Loan',
      pictures: [['lop-hoc-vung-cao', 'Giờ học buổi chiều của các em trọ học.']],
    },
    'Lán rộng 12 m², mười một em ngủ trên hai sạp. Bếp đun ngoài hiên, hôm mưa phải nhờ nhà bên. Em lớp 6 nhỏ nhất phụ trách đong gạo.',
    'Các em nói cần nhất là nước và chỗ treo quần áo khô. Giếng khoan vì thế được xếp làm trước tiên.',
  ),
  note(
    {
      project: PROJECT.dormitory,
      type: 'progress',
      at: '2023-06-26 09:10',
      title: 'Mặt bằng đã san xong',
      unit: 'pacNam',
    },
    'Phụ huynh góp 36 ngày công san 380 m² nền. Bản vẽ sửa lần hai: quay cửa phòng về hướng nam, thêm hiên 1,5 m để phơi đồ.',
    'Đến nay nhận 118 triệu đồng, hơn một phần ba mức cần có. Công trình vận động đến hết năm 2027, đủ mức tối thiểu thì làm trước hai phòng và bếp.',
  ),
  note(
    {
      project: PROJECT.pool,
      at: '2023-06-28 08:00',
      title: 'Đang đổi tài khoản, mã chuyển khoản tạm ẩn',
      unit: 'baBe',
    },
    'Bể bơi chuyển sang tài khoản chuyên dùng, không chung với quỹ phong trào của huyện. Trong lúc chờ người thứ hai xác minh, trang này không hiện mã chuyển khoản.',
    'Ai đã chuyển vào tài khoản cũ không cần làm gì thêm; các khoản đó vẫn nằm trong sổ đóng góp.',
  ),
  note(
    {
      project: PROJECT.pool,
      type: 'progress',
      at: '2023-06-27 16:40',
      title: 'Đo lại sân, chốt chỗ đặt bể',
      unit: 'baBe',
      pictures: [['ky-nang-so-cuu', 'Trong lúc chờ bể, lớp sơ cứu vẫn mở bên hồ.']],
    },
    'Bể đặt sau dãy lớp học, cách nhà vệ sinh 30 m, thoát nước ra rãnh có sẵn. Nhà trường đồng ý cử người giữ khóa.',
    'Đã nhận 51,5 triệu đồng, gần một phần ba mức cần có.',
  ),
  note(
    {
      project: PROJECT.lifeJackets,
      at: '2023-05-22 18:15',
      title: 'Hai tủ đầu tiên đã đóng xong',
      unit: 'baBe',
      author: 'Đoàn xã Nam Mẫu',
      pictures: [['tong-quan-ba-be', 'Bến thuyền phía nam, nơi đặt tủ đầu tiên.']],
    },
    'Tổ mộc của chi đoàn đóng hai tủ từ ván góp, cửa không khóa, mái chìa 40 cm che mưa hắt.',
    'Áo phao cỡ trẻ em đang thiếu nhất. Ai có áo còn nhãn kiểm định xin gửi về nhà văn hóa xã.',
  ),
  note(
    {
      project: PROJECT.lifeJackets,
      type: 'progress',
      at: '2023-06-25 10:30',
      title: '41 áo phao, 10 phao tròn, 3 cuộn dây',
      unit: 'baBe',
    },
    'Số trên đã kiểm từng chiếc; hai áo rách khóa được may lại. Xưởng may Phao Xanh hứa thêm 30 áo, chưa giao.',
    'Chi đoàn ba thôn ven hồ góp 13 ngày công trong tháng 6.',
  ),
  note(
    {
      project: PROJECT.secondHouse,
      at: '2023-06-13 08:20',
      title: 'Đã chuyển sang tài khoản riêng của công trình',
      unit: 'choDon',
    },
    'Từ ngày 12/6, mọi khoản ủng hộ nhận qua tài khoản chuyên dùng, một người đề nghị, một người khác xác minh. Tài khoản cũ đã đóng nhận, số dư chuyển hết sang tài khoản mới.',
  ),
  note(
    {
      project: PROJECT.stage,
      at: '2023-06-28 19:30',
      title: 'Bắt đầu vận động từ một buổi tập',
      unit: 'khangNinh',
      author: 'Đoàn xã Khang Ninh',
      pictures: [['san-khau-van-nghe', 'Các em tập bài mở đầu bằng bốn cây đàn mượn.']],
    },
    'Tối nay, 26 em thay nhau bốn cây đàn. Nghệ nhân dạy lớp nói thẳng: “Không có đàn cầm về nhà thì tay không bao giờ quen”.',
  ),
  note(
    { project: PROJECT.stage, at: '2023-06-29 17:45', title: 'Hai lời hứa đầu tiên', unit: 'khangNinh' },
    'Các nhà lưu trú quanh hồ hứa 5 triệu đồng, xưởng mộc hứa 10 tấm ván. Hứa thì chưa tính là nhận: sổ đóng góp ghi riêng, nhận rồi mới cộng.',
  ),
];
