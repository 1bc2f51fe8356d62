import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { PROJECT } from '../projects/ids.ts';
import { story } from '../story.ts';
import { p, pic, quote, shown, table, ul } from '../write.ts';

export const provinceStories: FaceOf<'article'>[] = [
  story({
    id: '17',
    slug: 'cau-khuoi-lang-thong-xe-truoc-nam-hoc-moi',
    kicker: 'Pác Nặm',
    title: 'Cầu Khuổi Lặng thông xe trước năm học mới',
    sapo: 'Sáng 11/8, người dân thôn Khuổi Lặng (xã Nghiên Loan) bước qua cây cầu bê tông đầu tiên của thôn. Chiếc cầu tre cũ được giữ lại một đoạn làm hàng rào vườn rau nhà trường.',
    topic: 'province',
    at: '2022-08-11 16:20',
    hero: shown('cau-dan-sinh-sau', 'Cầu dân sinh Khuổi Lặng trong ngày đầu thông xe.'),
    places: ['nghienLoan', 'pacNam'],
    units: ['pacNam', 'movement'],
    campaign: CAMPAIGN.summer2022,
    project: PROJECT.bridge,
    by: 'movement',
    related: ['12', '15'],
    body: [
      p(
        'Người qua cầu đầu tiên không phải đại biểu mà là một cụ bà 78 tuổi. Cụ đi chậm, tay vịn lan can còn mùi sơn, sang đến bờ bên kia thì quay lại nói với đám trẻ: “Chắc hơn cầu của ông chúng mày”. Đám trẻ cười ồ, rồi dắt xe đạp chạy theo.',
      ),
      p(
        'Cầu dài 9 m, rộng 2 m, chịu được tải trọng 1,5 tấn. Công trình khởi công ngày 16/7, hoàn thành sau 27 ngày, trong đó 12 ngày làm tập trung có mặt đội hình tình nguyện hè của huyện và chi đoàn thôn. Tổng chi phí 96,5 triệu đồng do các nhà hảo tâm ủng hộ; phần ngày công, cát sỏi của nhân dân và thanh niên trị giá khoảng 57 triệu đồng.',
      ),
      pic('cau-dan-sinh-truoc', 'Chiếc cầu tre bị nước lũ cuốn gãy hồi tháng 5, nhìn từ cùng một vị trí.'),
      p(
        'Từ tháng 5, khi lũ cuốn mất nửa cầu tre, 43 học sinh của thôn phải đi vòng gần 5 km đường rừng. Trưởng thôn cho biết việc đầu tiên sau khi có cầu là báo cho nhà trường bỏ giờ “chờ nước rút” trong nội quy.',
      ),
      quote(
        'Chúng tôi chọn cây cầu vì cả thôn đều giơ tay. Có 62 hộ thì 62 hộ cử người gùi sỏi.',
        'Bí thư Đoàn xã Nghiên Loan',
      ),
      p(
        'Khoản tiền còn lại 1,5 triệu đồng nhập vào quỹ duy tu, do chi đoàn thôn giữ và công khai hai lần một năm. Chi tiết thu chi có ở trang [công trình](project:1).',
      ),
    ],
  }),
  story({
    id: '2',
    slug: 'noi-banh-chung-do-lua-qua-dem-o-song-cau',
    kicker: 'TP. Bắc Kạn',
    title: 'Nồi bánh chưng đỏ lửa qua đêm ở Sông Cầu',
    sapo: 'Nửa đêm 25 rạng sáng 26/1, sân nhà văn hóa một tổ dân phố của phường Sông Cầu vẫn rực lửa. Bốn nồi bánh, 320 chiếc, dành cho người già sống một mình và công nhân không kịp về quê.',
    topic: 'province',
    at: '2022-01-26 00:40',
    hero: shown('xuan-tinh-nguyen', 'Gói bánh chưng tặng người già neo đơn trước Tết Nhâm Dần.'),
    places: ['songCau', 'city'],
    units: ['city'],
    by: 'city',
    related: ['1'],
    body: [
      p(
        'Mười một giờ đêm, nhiệt độ xuống 9 °C. Ba bạn trực nồi quấn chăn ngồi sát bếp, cứ nửa tiếng lại châm thêm nước sôi. Một cô hàng xóm mang ra rổ khoai lùi: “Ngày xưa thức canh bánh là để ăn khoai, các cháu biết chưa?”.',
      ),
      p(
        'Thành Đoàn Bắc Kạn bắt đầu gói bánh từ 2 giờ chiều 25/1 với 140 kg gạo nếp do bà con góp. Năm nay không tổ chức đông người; mỗi tổ gói một ca, khai báo y tế ở cổng, đeo khẩu trang suốt buổi. Người gói đẹp nhất là một bác về hưu, người gói nhiều nhất là cậu học sinh lớp 11: 34 chiếc.',
      ),
      p(
        'Danh sách nhận bánh có 96 người cao tuổi sống một mình và 32 công nhân, sinh viên ở lại thành phố. Mỗi người hai chiếc, số còn lại gửi sang bệnh viện cho ca trực giao thừa.',
      ),
      quote('Bánh méo một tí cũng được, miễn là đến tay khi còn ấm.', 'Bí thư Thành Đoàn Bắc Kạn'),
      p(
        'Gần 1 giờ sáng, nồi đầu tiên được vớt ra. Bốn nhóm xe máy sẽ đi giao từ 7 giờ, ưu tiên những nhà ở xa đường.',
      ),
    ],
  }),
  story({
    id: '6',
    slug: 'tieng-dan-tinh-o-san-truong-ba-be',
    kicker: 'Ba Bể',
    title: 'Tiếng đàn tính ở sân trường Ba Bể',
    sapo: 'Một câu lạc bộ hát then của học sinh, ban đầu chỉ có sáu bạn và ba cây đàn mượn, vừa có buổi diễn đầu tiên trước hơn bốn trăm khán giả.',
    topic: 'province',
    at: '2022-03-22 19:05',
    hero: shown(
      'san-khau-van-nghe',
      'Câu lạc bộ hát then – đàn tính biểu diễn trên sân khấu dựng giữa sân trường.',
    ),
    places: ['baBe'],
    units: ['baBeSchool', 'baBe', 'propaganda'],
    by: 'baBeSchool',
    body: [
      p(
        'Khi tiếng chùm xóc nhạc vang lên, sân Trường THPT Ba Bể đang ồn bỗng lặng. Mười bốn học sinh mặc áo chàm bước ra, không nhạc nền, không múa phụ họa. Bài đầu tiên là bài then mời khách, dài gần bảy phút.',
      ),
      p(
        'Câu lạc bộ ra đời từ tháng 10 năm ngoái. Người dạy là một nghệ nhân trong vùng, mỗi tuần xuống trường hai buổi, chỉ lấy tiền xăng xe. Những buổi học trực tuyến trong đợt dịch, bà đặt điện thoại lên bồ thóc, dạy qua màn hình từng ngón bấm.',
      ),
      p(
        'Khó nhất là lời. Nhiều học sinh người Tày nghe hiểu mà không nói được trôi chảy, nên phải chép lời bằng chữ quốc ngữ, bên cạnh ghi nghĩa. Cuốn vở lời then của câu lạc bộ giờ đã có 19 bài.',
      ),
      quote(
        'Em hát cho bà nội nghe trước. Bà bảo sai hai chữ, nhưng bà khóc.',
        'Một thành viên câu lạc bộ, học sinh lớp 11',
      ),
      p(
        'Thực hành Then của người Tày, Nùng, Thái đã được UNESCO ghi danh từ năm 2019. Đoàn trường cho biết buổi diễn chiều 22/3 nằm trong đợt hoạt động kỷ niệm ngày thành lập Đoàn; số tiền 6,4 triệu đồng khán giả ủng hộ sẽ dùng để đóng thêm bốn cây đàn.',
      ),
    ],
  }),
  story({
    id: '22',
    slug: 'tam-doi-bong-mot-san-co-va-khong-co-ve',
    kicker: 'Na Rì',
    title: 'Tám đội bóng, một sân cỏ và không có vé',
    sapo: 'Giải bóng đá thanh niên xã Kim Lư đá trên bãi cỏ ven sông. Khán giả mang ghế nhà đi xem, giải nhất là một con dê và hai mươi quả bóng cho trẻ em.',
    topic: 'province',
    at: '2022-10-23 18:30',
    hero: shown('giai-bong-da', 'Một pha tranh bóng trong trận chung kết ở Kim Lư.'),
    places: ['kimLu', 'naRi'],
    units: ['naRi'],
    by: { penName: 'Sông Bắc Giang' },
    body: [
      p(
        'Khung thành hàn từ ống nước cũ sơn trắng, lưới mượn của người đánh cá. Trọng tài chính là thầy giáo thể dục, trọng tài biên là hai anh công an xã. Trận chung kết chiều Chủ nhật 23/10 kết thúc với tỷ số 2 – 1, bàn quyết định ghi ở phút bù giờ sau khi bóng chạm… một con bò đứng sát đường biên; hai đội bàn với nhau rồi cùng đồng ý công nhận.',
      ),
      p(
        'Giải có tám đội của các thôn, đá trong ba ngày cuối tuần. Điều lệ viết gọn trong một trang: cầu thủ phải là người đang sống hoặc có hộ khẩu ở xã, mỗi đội ít nhất hai người trên 30 tuổi, đội nào cãi trọng tài thì ra nhặt rác quanh sân.',
      ),
      p(
        'Không đội nào phải đi nhặt rác. Nhưng sau mỗi trận, cả hai đội vẫn cùng dọn sân, và 11 bao rác được chở đi trong buổi chiều cuối cùng.',
      ),
      p(
        'Đội thắng nhận một con dê, đem liên hoan chung với đội thua. Hai mươi quả bóng do cựu thanh niên xa quê gửi về được chia cho trường tiểu học và bảy thôn. Đoàn xã cho biết năm sau sẽ có thêm giải bóng chuyền nữ, vì chính các chị em đã hỏi: “Sao chỉ có đàn ông được đá?”.',
      ),
    ],
  }),
  story({
    id: '34',
    slug: 'thang-ba-bat-dau-tu-mot-danh-sach-viec',
    title: 'Tháng Ba bắt đầu từ một danh sách việc',
    sapo: 'Lễ khởi động Tháng Thanh niên 2023 tại thành phố Bắc Kạn diễn ra gọn trong một buổi sáng. Phần lớn thời gian dành cho các huyện, thành đoàn nhận việc và hẹn ngày xong.',
    topic: 'province',
    at: '2023-02-26 15:10',
    hero: shown('le-ra-quan', 'Đoàn viên tập trung trong lễ khởi động Tháng Thanh niên.'),
    places: ['bacKan', 'city'],
    units: ['province', 'movement'],
    campaign: CAMPAIGN.youthMonth,
    by: 'office',
    related: ['37', '38', '35'],
    body: [
      p(
        'Trên sân khấu không có phông chữ lớn. Thay vào đó là tấm bảng trắng kẻ tám cột, mỗi cột một huyện, thành phố. Từng đơn vị lên viết việc khó nhất của mình trong tháng và ngày phải xong. Viết xong, đọc to, ký tên.',
      ),
      p(
        'Tháng Thanh niên được tổ chức theo Kế hoạch số 25-KH/TĐTN ngày 06/02/2023 của Tỉnh Đoàn. Với chủ đề “Tuổi trẻ tiên phong chuyển đổi số”, cả tám cột đều có việc hướng dẫn dịch vụ công trực tuyến. Pác Nặm chọn chợ phiên Bộc Bố; Ba Bể chọn các hộ làm du lịch; thành phố chọn người cao tuổi ở tổ dân phố.',
      ),
      ul(
        'Hướng dẫn 4.000 lượt người dân dùng dịch vụ công trực tuyến.',
        'Bàn giao bốn nhà nhân ái.',
        'Vận động 300 đơn vị máu, trồng 15.000 cây, kết nạp 450 đoàn viên.',
      ),
      p(
        'Đây cũng là buổi khép lại chiến dịch tình nguyện mùa đông và xuân. Báo cáo tổng kết chỉ dài hai trang, kèm phụ lục thu chi dán ở cửa hội trường. Nhiều người nán lại đọc phụ lục lâu hơn nghe phát biểu.',
      ),
      p(
        'Ngay sau lễ, 180 đoàn viên thành phố ra quân dọn bờ sông Cầu đoạn chảy qua trung tâm. Đến 11 giờ trưa, hai xe tải rác được chở đi.',
      ),
    ],
  }),
  story({
    id: '40',
    slug: 'nhat-rac-den-dau-dem-den-do',
    kicker: 'Ba Bể',
    title: 'Nhặt rác đến đâu, đếm đến đó',
    sapo: 'Chủ nhật xanh tháng Tư ở Khang Ninh có thêm một việc lạ: phân loại và đếm từng thứ nhặt được. Nhờ đếm, đoàn xã biết phải nói chuyện với ai.',
    topic: 'province',
    at: '2023-04-09 16:45',
    hero: shown('chu-nhat-xanh', 'Đoàn viên thu gom rác dọc bờ suối ở xã Khang Ninh.'),
    places: ['khangNinh', 'baBe'],
    units: ['khangNinh', 'baBe'],
    by: 'khangNinh',
    body: [
      p(
        '“Hai trăm mười hai vỏ chai nước, sáu mươi tư vỏ thuốc trừ cỏ, một cái nệm”. Cô bé lớp 8 được giao ghi sổ đọc to kết quả của nhóm mình, giọng nghiêm như đọc điểm thi. Sáng 9/4, 85 đoàn viên, học sinh xã Khang Ninh đi dọc 2 km suối trước khi nước đổ về hồ.',
      ),
      p(
        'Những lần dọn trước chỉ cân: được bao nhiêu tạ. Lần này đoàn xã muốn biết rác từ đâu. Bảng dưới đây là kết quả đếm của năm nhóm.',
      ),
      table(
        'Rác nhặt được trên 2 km suối, sáng 9/4/2023',
        ['Loại', 'Số lượng', 'Nguồn chính (theo nhận định của nhóm)'],
        ['Chai nhựa, vỏ hộp', '1.046', 'Khách dừng chân, quán nước'],
        ['Túi ni lông', 'khoảng 1.900', 'Hộ dân, chợ'],
        ['Vỏ thuốc bảo vệ thực vật', '287', 'Ruộng ven suối'],
        ['Đồ cồng kềnh', '9', 'Chưa rõ'],
      ),
      p(
        'Con số 287 vỏ thuốc khiến cuộc họp buổi trưa đổi hướng. Thay vì treo thêm biển cấm, chi đoàn đề nghị xã đặt bốn bể thu vỏ thuốc ở đầu ruộng. Hội Nông dân nhận vận động hội viên, đoàn viên nhận đúc bể.',
      ),
      p(
        'Hai quán nước ven đường cũng được mời đến xem đống chai. Không ai bị phê bình; một chủ quán tự nói sẽ thu lại chai và bán bình nước đổ đầy. Đợt đếm lần sau dự kiến vào tháng 7, cùng đoạn suối, cùng cách đếm.',
      ),
    ],
  }),
];
