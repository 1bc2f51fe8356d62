import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { PROJECT } from '../projects/ids.ts';
import { story } from '../story.ts';
import { figures, h2, p, pic, quote, shown, ul } from '../write.ts';

/** Volunteers in the cold months, in spring, and when the weather strikes. */
export const coldSeasonStories: FaceOf<'article'>[] = [
  story({
    id: '1',
    slug: 'chan-am-len-nghien-loan-truoc-dot-ret-dam',
    kicker: 'Pác Nặm',
    title: 'Chăn ấm lên Nghiên Loan trước đợt rét đậm',
    sapo: 'Dự báo không khí lạnh tràn về cuối tuần, Huyện Đoàn Pác Nặm dồn ba chuyến xe trong hai ngày để 215 chiếc chăn bông đến tay các hộ ở thôn xa trước khi nhiệt độ xuống.',
    topic: 'volunteering',
    at: '2022-01-12 15:40',
    hero: shown('xuan-tinh-nguyen', 'Tình nguyện viên thăm, tặng quà người già ở vùng cao.'),
    places: ['nghienLoan', 'pacNam'],
    units: ['pacNam'],
    by: 'pacNam',
    related: ['2'],
    body: [
      p(
        'Xe tải nhỏ dừng ở cuối đường bê tông. Từ đó, chăn được buộc lên mười hai chiếc xe máy, mỗi xe bốn chiếc, bọc ni lông hai lớp. Người đi đầu gõ chậu nhôm báo hiệu ở mỗi khúc cua, vì sương dày đến mức không thấy đèn xe trước.',
      ),
      p(
        'Danh sách nhận chăn lập từ tháng 12 theo cách mới: trưởng thôn đề nghị, chi đoàn đến tận nhà xem nhà có mấy người, mấy giường, đang đắp gì. Nhờ vậy, 38 suất dự kiến cho những nhà đã đủ chăn được chuyển sang nơi khác.',
      ),
      p(
        'Tổng số 215 chiếc do các nhà hảo tâm trong và ngoài tỉnh ủng hộ. Mỗi chiếc nặng 3 kg, có mác ghi thành phần; lô hàng 20 chiếc mỏng hơn mẫu đã bị trả lại ngay tại kho.',
      ),
      quote(
        'Đắp chăn mới, bà cụ đem chăn cũ ra trải cho con trâu. Thế là hai bên cùng ấm.',
        'Đoàn viên đi chuyến xe thứ hai',
      ),
      p(
        'Cùng chuyến, cán bộ thú y xã hướng dẫn bà con che chuồng, nấu cháo ấm cho trâu bò. Ba thôn còn lại dự kiến nhận chăn trước ngày 16/1.',
      ),
    ],
  }),
  story({
    id: '26',
    slug: 'mua-dong-bat-dau-bang-viec-dem',
    kicker: 'Pác Nặm',
    title: 'Mùa đông bắt đầu bằng việc đếm',
    sapo: 'Trước khi kêu gọi áo ấm, đoàn xã đếm từng em thiếu áo, cỡ bao nhiêu. Chiến dịch tình nguyện mùa đông 2022 và Xuân tình nguyện 2023 khởi động ngày 4/12 với những bản danh sách như thế.',
    topic: 'volunteering',
    at: '2022-12-05 09:30',
    hero: shown('diem-truong-truoc', 'Lớp học tạm ở điểm trường Nà Mòn trước ngày khởi công.'),
    places: ['congBang', 'pacNam'],
    units: ['province', 'federation', 'pacNam'],
    campaign: CAMPAIGN.winterSpring,
    project: PROJECT.school,
    by: 'movement',
    related: ['29', '30'],
    body: [
      p(
        '“Một em trai lớp 2, cao một mét mười hai, áo cỡ 8.” Ở trụ sở xã Công Bằng, hai đoàn viên đối chiếu bản danh sách 611 em với từng bọc áo. Cỡ nào thiếu, ghi lại; cỡ nào thừa, để riêng cho xã bên.',
      ),
      figures(['2.500', 'áo ấm cần có'], ['600', 'chăn bông'], ['2', 'phòng học'], ['1.200', 'suất quà Tết']),
      p(
        'Lễ khởi động chiến dịch sáng 4/12 tổ chức ngay tại điểm trường Nà Mòn, nơi cùng ngày khởi công hai phòng học mới. Lớp học tạm cũ có 14 chỗ thủng mái; đội Mùa hè xanh hồi tháng 7 đã ghi lại và “về nói lại” như đã hứa.',
      ),
      p('Nguyên tắc tiếp nhận được thông báo công khai:'),
      ul(
        'chỉ nhận áo mới hoặc còn tốt, đã giặt sạch;',
        'không nhận tiền mặt tại thôn, mọi khoản ủng hộ đều qua tài khoản công bố chính thức của đơn vị tổ chức;',
        'mỗi món quà đến tay người nhận có chữ ký hoặc điểm chỉ.',
      ),
      p(
        'Chiến dịch kéo dài đến ngày 26/2/2023. Phần việc trước Tết tập trung vào áo ấm, phòng học và quà cho người già neo đơn; sau Tết là trồng cây.',
      ),
    ],
  }),
  story({
    id: '30',
    slug: 'chu-nhat-banh-chung-va-nhung-gian-bep-duoc-sua',
    title: 'Chủ nhật bánh chưng và những gian bếp được sửa',
    sapo: 'Một tuần trước Tết Quý Mão, đoàn viên cả tỉnh gói hơn ba nghìn chiếc bánh. Nhưng món quà nhiều cụ thích nhất lại là cái bếp không còn khói.',
    topic: 'volunteering',
    at: '2023-01-16 08:05',
    hero: shown('xuan-tinh-nguyen', 'Đoàn viên gói bánh chưng cùng các cụ trong Ngày Chủ nhật bánh chưng.'),
    places: ['bacKan', 'cuongLoi', 'quanHa'],
    units: ['federation', 'naRi', 'bachThong'],
    campaign: CAMPAIGN.winterSpring,
    by: 'federation',
    related: ['26', '2'],
    body: [
      p(
        'Lá dong rửa từ chiều thứ Bảy, nếp ngâm qua đêm. Sáng 15/1, ở 61 điểm gói bánh trong tỉnh, các cụ ngồi giữa, thanh niên ngồi quanh. Cụ nào gói nhanh thì được gọi là “thầy”, và thầy thì có quyền bắt trò tháo ra gói lại.',
      ),
      p(
        'Đến tối, 3.460 chiếc bánh ra nồi, vượt dự tính 460 chiếc. Bánh được giao cho người già neo đơn, hộ nghèo và các ca trực Tết.',
      ),
      p(
        'Song song với gói bánh là việc ít người nghĩ tới: sửa bếp. Khi đi lập danh sách, chi đoàn ở Cường Lợi thấy nhiều cụ đun củi trong bếp kín, ho suốt mùa đông. Họ học một kiểu bếp có ống khói làm bằng gạch và ống tôn, chi phí khoảng 350.000 đồng. Bảy huyện làm theo, trước Tết sửa được 94 gian bếp.',
      ),
      quote(
        'Bánh chưng ăn vài hôm là hết. Cái bếp này tôi đun đến lúc về với tổ tiên.',
        'Cụ ông 83 tuổi ở xã Quân Hà',
      ),
      p(
        'Việc sửa bếp không có trong chỉ tiêu của chiến dịch nên không cộng vào bảng kết quả. Hội Liên hiệp Thanh niên tỉnh cho biết sẽ đưa thành một phần việc chính thức trong mùa đông tới.',
      ),
    ],
  }),
  story({
    id: '37',
    slug: 'ba-tram-muoi-tam-don-vi-mau-trong-mot-buoi-sang',
    kicker: 'TP. Bắc Kạn',
    title: 'Ba trăm mười tám đơn vị máu trong một buổi sáng',
    sapo: 'Hơn bốn trăm người đến hội trường từ sớm, có người đi 60 cây số. Gần một phần tư phải ra về vì chưa đủ điều kiện, và ai cũng hẹn lần sau.',
    topic: 'volunteering',
    at: '2023-03-17 14:25',
    hero: shown('hien-mau', 'Người hiến máu và tình nguyện viên trong ngày hội tháng Ba.'),
    places: ['city'],
    units: ['federation', 'city'],
    campaign: CAMPAIGN.youthMonth,
    by: 'federation',
    body: [
      p(
        'Bảy giờ kém mười, hàng ghế chờ đã kín. Người đầu tiên đăng ký là một chiến sĩ công an trẻ, hiến lần thứ chín. Ngồi cạnh anh là cô sinh viên cao đẳng hiến lần đầu, tay nắm chặt chai nước, hỏi nhỏ: “Có đau không anh?”. Anh bảo đau bằng kiến cắn, nhưng đừng nhìn.',
      ),
      figures(['412', 'người đăng ký'], ['318', 'đơn vị máu'], ['104', 'người hiến lần đầu']),
      p(
        'Chín mươi tư người chưa thể hiến trong sáng 17/3, chủ yếu vì huyết áp, cân nặng hoặc vừa uống thuốc. Bàn tư vấn giải thích riêng cho từng người, hẹn thời điểm có thể quay lại. Cách làm này bắt đầu từ năm ngoái, khi khảo sát cho thấy nhiều người bị từ chối một lần thì không đến nữa.',
      ),
      p(
        'Lượng máu thu được chuyển ngay về cơ sở tiếp nhận để sàng lọc, phục vụ cấp cứu và điều trị. Ở tỉnh miền núi, nguồn máu dự trữ thường mỏng vào sau Tết và giữa hè; ngày hội tháng Ba vì vậy được giữ lịch cố định.',
      ),
      quote(
        'Mình không biết người nhận là ai, người nhận cũng không biết mình. Thế lại hay, chẳng ai nợ ai.',
        'Người hiến máu lần thứ chín',
      ),
      p(
        'Danh sách đội hiến máu dự bị của thành phố hiện có 226 người, sẵn sàng khi bệnh viện gọi trong đêm.',
      ),
    ],
  }),
  story({
    id: '38',
    slug: 'ba-ba-chau-nhan-nha-moi-tren-nen-dat-cu',
    kicker: 'Ngân Sơn',
    title: 'Ba bà cháu nhận nhà mới trên nền đất cũ',
    sapo: 'Nhà nhân ái ở xã Thượng Quan bàn giao sáng 24/3, sau 33 ngày xây dựng. Hai đứa trẻ có bàn học riêng, còn bà cụ xin giữ lại cánh cửa gỗ của ngôi nhà cũ.',
    topic: 'volunteering',
    at: '2023-03-24 16:10',
    hero: shown('nha-nhan-ai-sau', 'Nhà nhân ái ở xã Thượng Quan trong ngày bàn giao.'),
    places: ['thuongQuan', 'nganSon'],
    units: ['nganSon', 'movement'],
    campaign: CAMPAIGN.youthMonth,
    project: PROJECT.house,
    by: 'nganSon',
    related: ['34', '37'],
    body: [
      p(
        'Cánh cửa gỗ ấy giờ là mặt bàn nước. Thợ mộc trong chi đoàn bào lại, giữ nguyên vết khía ở mép: đó là chỗ người mẹ từng khắc chiều cao của hai đứa con. Bà cụ đặt tay lên vết khía rất lâu trước khi mời khách uống nước.',
      ),
      p(
        'Ngôi nhà rộng 45 m², tường gạch, mái ngói, có bếp và nhà vệ sinh. Kinh phí 95,94 triệu đồng từ quỹ nhân ái của Tỉnh Đoàn và hai doanh nghiệp; thanh niên ba thôn cùng chiến sĩ trẻ góp 210 ngày công.',
      ),
      pic('nha-nhan-ai-truoc', 'Căn nhà gỗ cũ cuối năm 2022: cột đã mục, vách nghiêng về phía dốc.'),
      h2('Điều khó nhất không phải xây'),
      p(
        'Theo Huyện Đoàn Ngân Sơn, khó nhất là mặt bằng. Nền cũ sát taluy, nếu dời đi thì an toàn hơn, nhưng gia đình không muốn xa mộ tổ tiên. Sau khi cán bộ xây dựng huyện xem, phương án được chọn là ở lại, kè 14 m³ đá phía sau và thêm rãnh thoát nước. Phần kè tốn gần một phần bảy kinh phí.',
      ),
      pic('nha-nhan-ai-thi-cong', 'Đợt làm tập trung đầu tháng 3, nhìn từ cùng một vị trí.'),
      p(
        'Gia đình không muốn nêu tên. Sau lễ bàn giao ngắn, chi đoàn thôn nhận hai việc lâu dài: đưa đón hai cháu những ngày suối lên, mỗi quý kiểm tra rãnh và kè. Toàn bộ thu chi đăng ở trang [công trình](project:5).',
      ),
    ],
  }),
  story({
    id: '46',
    slug: 'dem-nuoc-len-o-quang-khe',
    kicker: 'Ba Bể',
    title: 'Đêm nước lên ở Quảng Khê',
    sapo: 'Mưa lớn từ chiều 13/6 làm nước suối tràn vào 18 nhà dân ở xã Quảng Khê. Đến nửa đêm, không ai bị thương; đội thanh niên xung kích đã chuyển xong thóc, máy móc và đưa người già đến nơi cao.',
    topic: 'volunteering',
    at: '2023-06-14 00:30',
    updated: '2023-06-14 11:20',
    hero: shown('ho-tro-lu', 'Thanh niên xung kích giúp dân chuyển đồ qua đoạn đường ngập bùn.'),
    places: ['quangKhe', 'baBe'],
    units: ['baBe'],
    by: 'baBe',
    body: [
      p(
        'Tiếng kẻng vang lên lúc 19 giờ 20. Mười phút sau, 26 người của đội thanh niên xung kích xã có mặt ở nhà văn hóa, chia thành bốn tổ theo danh sách phân công từ tháng 5. Tổ nào biết nhà nấy: nhà có cụ yếu, nhà có trẻ sơ sinh, nhà để máy xát ở gian thấp.',
      ),
      p(
        'Nước lên nhanh trong hai giờ, cao nhất 60 cm ở sân, rồi chững. Đội chuyển khoảng 7 tấn thóc, ngô, 11 máy móc, đưa 34 người sang nhà hàng xóm ở phía cao. Hai đoạn đường thôn bị bùn lấp, xe không qua được.',
      ),
      quote(
        'Năm ngoái chúng tôi tập hai buổi, nhiều người bảo phiền. Đêm nay không ai phải hỏi mình làm gì.',
        'Đội trưởng đội thanh niên xung kích xã',
      ),
      p(
        '**Cập nhật 11 giờ 20 ngày 14/6:** nước đã rút. Sáng nay, 140 đoàn viên, dân quân các thôn lân cận đến xúc bùn, rửa nhà, khơi rãnh. Điện đã có lại; trạm y tế phát thuốc khử khuẩn giếng. Thiệt hại ban đầu gồm 1,2 ha lúa và 300 m đường bị xói. Xã chưa kêu gọi ủng hộ; nếu cần, thông báo chính thức sẽ đăng trên cổng này.',
      ),
      p(
        'Cơ quan khí tượng dự báo còn mưa dông trong hai ngày tới. Bà con ở ven suối và chân taluy cần nghe thông báo của thôn, không vớt củi, không qua ngầm khi nước chảy xiết.',
      ),
    ],
  }),
];
