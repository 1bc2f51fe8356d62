import type { FaceOf } from '#contract/faces/face.ts';
import { PROJECT } from '../projects/ids.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { SERIES } from '../library/series.ts';
import { story } from '../story.ts';
import { figures, h2, ol, p, pic, quote, shown, table, ul } from '../write.ts';

/** How grassroots branches work: meetings, members, training. */
export const grassrootsStories: FaceOf<'article'>[] = [
  story({
    id: '3',
    slug: 'mua-dai-hoi-o-co-so-noi-it-lai-hoi-nhieu-len',
    title: 'Mùa đại hội ở cơ sở: nói ít lại, hỏi nhiều lên',
    sapo: 'Đầu năm 2022, các chi đoàn và đoàn cơ sở trong tỉnh bước vào đại hội. Ở nhiều nơi, phần thảo luận dài hơn phần đọc báo cáo, và câu hỏi khó nhất lại đến từ những đoàn viên mới vào.',
    series: SERIES.branches,
    topic: 'unionBuilding',
    at: '2022-02-14 09:50',
    hero: shown('hop-chi-doan', 'Đại hội một chi đoàn thôn họp trong nhà sàn cộng đồng.'),
    places: ['bacKan', 'phuongVien'],
    units: ['building', 'choDon'],
    by: 'building',
    body: [
      p(
        '“Ba năm rồi chi đoàn mình có 40 đoàn viên, mà em chưa bao giờ thấy quá 15 người. Vậy 25 bạn kia ở đâu ạ?” Câu hỏi của một đoàn viên mới 17 tuổi ở xã Phương Viên (huyện Chợ Đồn) làm đại hội chi đoàn tối 12/2 im mất mấy giây, rồi bật cười. Chủ tọa gấp báo cáo lại, đề nghị bàn câu hỏi ấy trước.',
      ),
      p(
        'Theo hướng dẫn của Ban Xây dựng Đoàn, báo cáo tại đại hội chi đoàn năm nay không quá ba trang, gửi trước cho đoàn viên năm ngày. Thời gian còn lại để hỏi và bầu. Đoàn viên đi làm xa được góp ý qua nhóm trò chuyện của chi đoàn; ý kiến được đọc nguyên văn, có ghi tên.',
      ),
      h2('Những điều được hỏi nhiều'),
      ul(
        'Thu đoàn phí của người đi làm xa thế nào cho tiện?',
        'Chi đoàn được dùng nhà văn hóa thôn vào buổi tối nào?',
        'Muốn vay vốn thì hỏi ai, bao lâu có câu trả lời?',
        'Không hát, không đá bóng thì sinh hoạt chi đoàn có gì?',
      ),
      p(
        'Câu cuối cùng hóa ra khó hơn cả. Ở Phương Viên, sau gần một giờ bàn, chi đoàn chốt mỗi quý một buổi “sửa đồ chung”: ai biết sửa xe, sửa điện, may vá thì mang nghề ra giúp cả thôn.',
      ),
      quote(
        'Bầu xong mới thấy run. Hỏi nhiều thế thì mình phải làm thật.',
        'Bí thư chi đoàn vừa trúng cử, 24 tuổi',
      ),
      p(
        'Tính đến ngày 12/2, gần sáu phần mười số chi đoàn trong tỉnh đã đại hội xong. Đại hội cấp cơ sở kết thúc trong quý I, cấp huyện vào giữa năm.',
      ),
    ],
  }),
  story({
    id: '20',
    slug: 'go-cua-tung-nha-de-biet-doan-vien-o-dau',
    title: 'Gõ cửa từng nhà để biết đoàn viên ở đâu',
    sapo: 'Ba tuần rà soát, bảy đôi giày mòn và một cuốn sổ phải chép lại từ đầu. Chuyện đi tìm đoàn viên ở một huyện mà hơn một phần ba thanh niên làm ăn xa.',
    series: SERIES.branches,
    topic: 'unionBuilding',
    at: '2022-09-22 14:35',
    hero: shown('dai-bieu-xa', 'Cán bộ đoàn hỏi chuyện gia đình có con em đi làm xa.'),
    places: ['choMoi', 'yenCu', 'thanhThinh'],
    units: ['choMoi', 'building', 'yenCu'],
    by: 'choMoi',
    photosBy: 'Cổng Đoàn',
    related: ['3'],
    body: [
      p(
        'Nhà thứ mười bốn trong buổi chiều không có ai. Con chó vàng sủa ran, hàng xóm nói vọng sang: “Đi Bắc Ninh cả nhà rồi, khóa cửa từ rằm tháng Giêng”. Cô bí thư chi đoàn 22 tuổi mở sổ, bên cạnh hai cái tên ghi thêm chữ “Bắc Ninh?”, gạch chân. Dấu hỏi ấy cô sẽ phải xóa được trước cuối tuần.',
      ),
      p(
        'Chợ Mới là huyện cửa ngõ phía nam, xe buýt về Thái Nguyên chạy cả ngày. Thanh niên học xong phổ thông thường đi thẳng xuống các khu công nghiệp. Danh sách đoàn viên của huyện vì vậy đẹp trên giấy mà thưa ngoài đời: có chi đoàn 38 người, gọi điện chỉ liên lạc được 12.',
      ),
      h2('Cuốn sổ chép lại từ đầu'),
      p(
        'Đầu tháng 9, Huyện Đoàn quyết định không sửa danh sách cũ nữa mà lập lại. Mỗi chi đoàn nhận một cuốn sổ trắng, đến từng nhà, hỏi từng người. Ban Xây dựng Đoàn của tỉnh cử người đi cùng ba xã để xem vướng ở đâu.',
      ),
      p(
        'Cách hỏi được bàn kỹ. Không mở đầu bằng “cháu có phải đoàn viên không” mà bằng “cháu đi làm có xa không, bao giờ về”. Người nhà thường kể nhiều hơn những gì cột mục trong sổ cần: con gái làm ca đêm, con trai đang tìm việc khác, đứa út muốn học nghề hàn. Những điều ấy được ghi vào cột cuối cùng, cột không có trong mẫu.',
      ),
      pic('hop-chi-doan', 'Chi đoàn họp đối chiếu cuốn sổ mới với danh sách cũ.'),
      h2('Tìm được và không tìm được'),
      table(
        'Kết quả rà soát ở ba xã làm điểm của huyện Chợ Mới, tháng 9/2022',
        ['Nhóm', 'Số người'],
        ['Có tên trong danh sách cũ', '412'],
        ['Đang sống ở xã, sinh hoạt được', '187'],
        ['Đi làm, đi học xa, còn giữ liên lạc', '139'],
        ['Đã chuyển hẳn, làm thủ tục chuyển sinh hoạt', '54'],
        ['Chưa liên lạc được', '32'],
      ),
      p(
        'Ba mươi hai người “chưa liên lạc được” không bị xóa ngay. Tên họ được đọc trong cuộc họp thôn, nhờ họ hàng nhắn giúp; sau hai quý không có tin mới xử lý theo Điều lệ. Ngược lại, các chi đoàn phát hiện 41 thanh niên đủ tuổi, muốn vào Đoàn mà lâu nay không ai hỏi.',
      ),
      quote(
        'Em học cùng lớp với bí thư chi đoàn, gặp nhau suốt. Thế mà hôm nay bạn ấy mới hỏi em có muốn vào Đoàn không.',
        'Một thanh niên 19 tuổi ở xã Thanh Thịnh',
      ),
      h2('Giữ liên lạc bằng việc cụ thể'),
      p(
        'Có danh sách mới, câu chuyện tiếp theo là giữ. Một chi đoàn ở Yên Cư lập nhóm trò chuyện cho người đi xa, quy ước mỗi tháng chỉ đăng bốn tin: việc thôn, việc làm mới, nhà ai có chuyện, ảnh quê. Không chúc buổi sáng, không chuyển tiếp tin lạ. Tháng đầu tiên, nhóm góp 7,2 triệu đồng giúp một bạn bị tai nạn lao động.',
      ),
      p(
        'Huyện Đoàn cũng bàn với đoàn thanh niên của hai công ty dưới xuôi để đoàn viên xa quê được sinh hoạt tạm thời nơi làm việc. Việc này chậm, vì phụ thuộc hai phía, nhưng đã có 17 người chuyển xong.',
      ),
      p(
        'Sau đợt rà soát, Huyện Đoàn bỏ chỉ tiêu số lượng đoàn viên giao từ trên xuống cho các xã. Thay vào đó là hai câu hỏi hằng quý: bao nhiêu người anh chị gọi được điện thoại, bao nhiêu người tháng qua có làm một việc chung. Con số mới thấp hơn con số cũ, nhưng không ai phải ngượng khi đọc nó.',
      ),
      p(
        'Dấu hỏi bên chữ “Bắc Ninh” được xóa vào tối thứ Sáu. Cô bí thư gọi được cho cô chị, hai bên nói chuyện 40 phút, phần lớn là về giá thuê trọ. Cuối cuộc gọi, người ở đầu dây bên kia hỏi: Tết này chi đoàn có đá bóng không, cho em đăng ký chân thủ môn.',
      ),
    ],
  }),
  story({
    id: '27',
    slug: 'nghe-ke-chuyen-dai-hoi-bang-ba-cau-hoi',
    title: 'Nghe kể chuyện đại hội bằng ba câu hỏi',
    sapo: 'Đại hội Đoàn toàn quốc lần thứ XII vừa khép lại tại Hà Nội. Ở Bắc Kạn, việc truyền đạt tinh thần đại hội bắt đầu bằng ba câu hỏi mà chi đoàn nào cũng phải tự trả lời.',
    series: SERIES.branches,
    topic: 'unionBuilding',
    at: '2022-12-19 10:20',
    hero: shown('ban-giao-ke-hoach', 'Trao đổi chương trình hành động trước khi đưa về chi đoàn.'),
    places: ['bacKan'],
    units: ['province', 'building', 'propaganda'],
    by: 'propaganda',
    body: [
      p(
        'Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ XII diễn ra từ ngày 14 đến ngày 16/12/2022 tại Hà Nội. Ba ngày sau, cuộc họp giao ban của Tỉnh Đoàn Bắc Kạn dành trọn buổi sáng để bàn một việc: làm sao để người ở chi đoàn thôn thấy đại hội có liên quan đến mình.',
      ),
      p(
        'Kinh nghiệm nhiều kỳ trước cho thấy đọc toàn văn nghị quyết trong một buổi tối thì ít người nhớ. Lần này, tài liệu gửi xuống chi đoàn gói trong hai trang, kèm ba câu hỏi để thảo luận:',
      ),
      ol(
        'Trong các nhiệm vụ của nhiệm kỳ mới, việc nào thôn mình làm được ngay trong ba tháng tới?',
        'Việc nào cần xã, huyện giúp, giúp cái gì?',
        'Việc nào nên thôi không làm nữa vì chỉ có trên báo cáo?',
      ),
      p(
        'Câu trả lời được gửi ngược lên, không chỉnh sửa. Ban Tuyên giáo Tỉnh Đoàn sẽ tổng hợp và công bố trước ngày 20/2/2023, làm căn cứ để xây dựng kế hoạch Tháng Thanh niên.',
      ),
      quote(
        'Nghị quyết là câu trả lời chung. Còn chi đoàn phải có câu hỏi của riêng mình.',
        'Lãnh đạo Ban Tuyên giáo Tỉnh Đoàn',
      ),
      p(
        'Các buổi sinh hoạt chuyên đề bắt đầu từ tuần cuối tháng 12. Nơi đông người đi làm xa được lùi đến dịp Tết, khi đoàn viên về quê.',
      ),
    ],
  }),
  story({
    id: '33',
    slug: 'hop-ghep-ba-chi-doan-buoi-toi-dau-tien-co-32-nguoi',
    kicker: 'Chợ Đồn',
    title: 'Họp ghép ba chi đoàn, buổi tối đầu tiên có 32 người',
    sapo: 'Ba chi đoàn nhỏ ở xã Đồng Thắng thử sinh hoạt chung theo cụm thôn. Người đông hơn, chuyện nhiều hơn, và quỹ chung đủ mua một bộ loa.',
    series: SERIES.branches,
    topic: 'unionBuilding',
    at: '2023-02-16 16:00',
    hero: shown('hop-chi-doan', 'Buổi sinh hoạt ghép theo cụm thôn ở xã Đồng Thắng.'),
    places: ['dongThang', 'choDon'],
    units: ['choDon'],
    by: { persons: ['Thu Hà', 'Minh Quân'] },
    source: { name: 'Bản tin Tuổi trẻ Chợ Đồn, số tháng 2/2023' },
    body: [
      p(
        'Chi đoàn ít nhất có năm đoàn viên, chi đoàn nhiều nhất mười bốn. Họp riêng thì buổi nào cũng lèo tèo, có lần bí thư chờ đến 9 giờ tối rồi khóa cửa ra về. Sau khi hỏi ý kiến từng người, Đoàn xã Đồng Thắng cho ba chi đoàn liền nhau sinh hoạt ghép, mỗi tháng một thôn đăng cai.',
      ),
      figures(['32', 'người dự buổi đầu'], ['3', 'chi đoàn trong cụm'], ['60', 'phút, không hơn']),
      p(
        'Tổ chức vẫn giữ nguyên: mỗi chi đoàn có ban chấp hành, có sổ, có quỹ của mình. Chỉ nội dung sinh hoạt và việc lớn là làm chung. Buổi đầu tiên chốt được hai việc: dọn mương dẫn nước trước vụ xuân và mượn sân trường tập bóng chuyền.',
      ),
      p(
        'Cũng có chỗ trục trặc. Thôn xa nhất cách bảy cây số, người không có xe máy phải đi nhờ. Cụm vì vậy đặt lệ: ai có xe ghé đón người dọc đường, tiền xăng trích từ quỹ chung. Sau ba tháng thử, đoàn xã sẽ hỏi lại một lần nữa xem có nên làm tiếp.',
      ),
    ],
  }),
  story({
    id: '48',
    slug: 'thuoc-day-so-o-ly-va-con-doc-ban-chang',
    kicker: 'Chợ Mới',
    title: 'Thước dây, sổ ô ly và con dốc Bản Chang',
    sapo: 'Trước khi xin xi măng, chi đoàn thôn Bản Chang ghi chép con dốc của mình suốt 30 ngày. Hai mươi trang sổ ô ly ấy thuyết phục hơn mọi lá đơn.',
    series: SERIES.branches,
    topic: 'unionBuilding',
    at: '2023-06-21 08:10',
    updated: '2023-06-26 09:00',
    hero: shown('khao-sat', 'Đoàn viên đo bề rộng con đường đầu thôn.'),
    places: ['yenCu', 'choMoi'],
    units: ['yenCu', 'choMoi', 'building'],
    campaign: CAMPAIGN.summer2023,
    project: PROJECT.concreteRoad,
    by: 'yenCu',
    related: ['36', '44'],
    body: [
      p(
        'Trang 1: “Ngày 1/4, nắng. 41 lượt xe máy, không ai đổ”. Trang 6: “Ngày 8/4, mưa từ đêm. 23 lượt, đổ 3, một xe gãy gương. Học sinh đi bộ men taluy”. Trang 13: “Xe gỗ kẹt từ 2 giờ chiều đến sáng hôm sau, chắn cả đường”. Người ghi thay nhau theo ca, chữ to chữ nhỏ, nhưng ngày nào cũng có.',
      ),
      p(
        'Ý tưởng ghi sổ đến từ một lần thất bại. Năm 2022, thôn gửi đơn xin làm đường, đơn viết “đi lại vô cùng khó khăn”. Xã trả lời rằng thôn nào cũng khó khăn. Họp chi đoàn đầu năm nay, một bạn học kế toán nói: mình phải đếm được cái khó.',
      ),
      h2('Đo ba lần'),
      p(
        'Dụng cụ gồm thước dây 50 m, một ống nhựa trong đổ nước để lấy độ dốc và điện thoại chụp ảnh. Lần đo đầu ra 243 m, lần hai 256 m vì đo theo mép đường cong; lần ba có cán bộ địa chính xã đi cùng, chốt 250 m. Từ đó tính được 93,75 m³ bê tông, 32 tấn xi măng.',
      ),
      pic('lam-duong', 'Đợt đổ bê tông thứ nhất ở con dốc Bản Chang, giữa tháng 6.'),
      p(
        'Bản dự toán viết tay được một kỹ sư giao thông của huyện xem giúp, sửa đúng hai chỗ: thêm rãnh phía taluy dương và tăng độ dày ở khúc cua. Tổng cộng 76,54 triệu đồng, chưa kể cát sỏi và ngày công của dân.',
      ),
      quote(
        'Chúng tôi duyệt nhanh vì không phải đi kiểm tra lại. Số nào cũng có ngày, có người đếm.',
        'Lãnh đạo Ủy ban nhân dân xã Yên Cư',
      ),
      p(
        'Đường khởi công ngày 4/6. Đến 18/6 đổ xong 110 m thì mưa, đợt hai lùi một tuần. Cuốn sổ ô ly lại được mở sang phần mới, ghi số bao xi măng về và dùng mỗi ngày. Ai muốn xem cứ đến nhà văn hóa, sổ để trên bàn, cạnh ấm chè.',
      ),
      p('Thu chi của công trình được cập nhật ở trang [đường bê tông thôn Bản Chang](project:8).'),
    ],
  }),
];
