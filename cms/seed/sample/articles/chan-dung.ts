import type { FaceOf } from '#contract/faces/face.ts';
import { SERIES } from '../library/series.ts';
import { story } from '../story.ts';
import { h2, p, pic, quote, shown } from '../write.ts';

/** Portraits; people appear by their work, without names. */
export const portraitStories: FaceOf<'article'>[] = [
  story({
    id: '5',
    slug: 'bay-cay-so-duong-dat-cua-mot-co-giao-tre',
    kicker: 'Ngân Sơn',
    title: 'Bảy cây số đường đất của một cô giáo trẻ',
    sapo: 'Sáng thứ Hai nào cô cũng rời phòng trọ lúc 5 giờ để kịp giờ vào lớp ở điểm trường. Ba năm, cô thay sáu chiếc lốp xe và chưa một lần xin chuyển.',
    series: SERIES.staying,
    topic: 'people',
    at: '2022-03-08 07:30',
    hero: shown('lop-hoc-vung-cao', 'Cô giáo trẻ và học trò trong lớp học ở điểm trường vùng cao.'),
    places: ['thuongQuan', 'nganSon'],
    units: ['nganSon', 'pupils'],
    by: 'propaganda',
    related: [],
    body: [
      p(
        'Trong cốp xe máy của cô có một bộ đồ nghề: bơm tay, hai miếng vá, cờ lê, đôi ủng và một gói kẹo. Kẹo không phải để thưởng học trò. Kẹo để mời người dân dọc đường, những người đã hơn một lần khiêng xe giúp cô qua đoạn lầy.',
      ),
      p(
        'Cô giáo 26 tuổi, quê ở thành phố Bắc Kạn, dạy lớp ghép ở một điểm trường của xã Thượng Quan (huyện Ngân Sơn). Bảy cây số cuối cùng là đường đất. Ngày khô đi 40 phút, ngày mưa có khi hai tiếng rưỡi, đoạn dắt nhiều hơn đoạn đi.',
      ),
      h2('Lớp học có hai cái bảng'),
      p(
        'Lớp 1 chín em, lớp 2 mười một em, chung một phòng, hai bảng ở hai đầu. Cô dạy bên này thì bên kia làm bài. Học trò quen đến mức khi cô quay lưng, em nào cũng tự biết đến lượt mình. “Chúng nó giỏi hơn em ngày xưa ở chỗ biết im lặng”, cô nói.',
      ),
      p(
        'Năm đầu, cô khóc nhiều. Không vì đường xa, mà vì gọi mãi học trò không đáp. Các em nghe chưa hiểu, còn cô chưa biết tiếng Dao. Cô xin ở trọ nhà phụ huynh ba đêm mỗi tuần, học mỗi ngày năm từ, ghi vào lòng bàn tay. Cuối năm, cô kể được một câu chuyện cổ tích ngắn, cả lớp cười vì cô phát âm “con thỏ” thành “con rể”.',
      ),
      pic('diem-truong-truoc', 'Một điểm trường tạm trong vùng: mưa xuống, sân đất thành vũng nước.'),
      h2('Bí thư chi đoàn buổi tối'),
      p(
        'Ngoài giờ dạy, cô là bí thư chi đoàn trường. Chi đoàn mười hai người, rải ở bốn điểm trường, họp qua điện thoại vào tối thứ Tư, ai ở chỗ mất sóng thì leo lên đồi. Việc họ làm hai năm nay là “tủ áo đổi”: phụ huynh ở trung tâm gửi quần áo trẻ em còn tốt, giặt sạch, ghi cỡ; điểm trường nào cần thì nhắn.',
      ),
      p(
        'Từ tủ áo ấy nảy ra chuyện khác. Ở trường chính, cô thấy các em gái lớn hay nghỉ học vài ngày mỗi tháng, hỏi mãi mới biết lý do. Chi đoàn quyên góp băng vệ sinh, nhờ cô y tế xã đến nói chuyện riêng. Số buổi nghỉ của nhóm này trong học kỳ I giảm hơn một nửa.',
      ),
      p(
        'Buổi tối ở điểm trường không có gì ngoài tiếng côn trùng. Cô soạn bài bằng đèn tích điện, rồi ghi vào sổ mỗi ngày một dòng về một học trò: hôm nay em nào cười, em nào không ăn hết cơm. Cuối năm, cô chép những dòng ấy thành thư, gửi từng gia đình, nhờ trưởng thôn đọc hộ những nhà không biết chữ.',
      ),
      quote(
        'Em không định làm điều gì lớn. Em chỉ không muốn đứa nào nghỉ học vì một lý do mà người lớn ngại nói ra.',
        'Cô giáo trẻ ở điểm trường Thượng Quan',
      ),
      h2('Ở lại thêm một năm nữa'),
      p(
        'Tháng Bảy hằng năm là mùa xin chuyển trường. Năm ngoái, mẹ cô đã viết sẵn đơn. Cô mang đơn lên điểm trường, định cuối tuần ký. Thứ Sáu hôm ấy, một học trò lớp 2 đọc trọn vẹn trang sách đầu tiên, đọc xong chạy ra sân đọc lại cho con bò nghe. Tờ đơn đến giờ vẫn kẹp trong giáo án.',
      ),
      p(
        'Xã vừa đưa bốn trong bảy cây số đường đất vào kế hoạch rải đá. Cô nghe tin, vui, rồi tiếc mấy nhà dọc đường sẽ không còn cớ để gọi cô vào uống nước. Gói kẹo thì cô vẫn mua.',
      ),
      p(
        'Ngày 8/3 năm nay rơi vào thứ Ba. Trên bàn giáo viên có hai mươi bông hoa đào phai, mỗi bông cắm trong một vỏ hộp sữa. Không bông nào giống bông nào, vì mỗi đứa hái một đường.',
      ),
    ],
  }),
  story({
    id: '39',
    slug: 'co-chu-nha-san-ben-ho-va-cuon-so-khach-khong-khen',
    kicker: 'Ba Bể',
    title: 'Cô chủ nhà sàn bên hồ và cuốn sổ “khách không khen”',
    sapo: 'Ở bản Pác Ngòi, một cô gái 28 tuổi giữ riêng một cuốn sổ ghi những điều khách phàn nàn. Nhờ nó, ngôi nhà sàn của gia đình qua được hai năm vắng khách và mở cửa trở lại theo cách khác.',
    series: SERIES.staying,
    topic: 'people',
    at: '2023-03-26 07:05',
    hero: shown('homestay', 'Ngôi nhà sàn đón khách bên hồ Ba Bể.'),
    places: ['namMau', 'baBe'],
    units: ['baBe'],
    by: { persons: ['Thu Hà'] },
    related: ['25', '47'],
    body: [
      p(
        'Dòng đầu tiên trong sổ ghi ngày 14/5/2018: “Khách Hà Nội, 4 người. Gà ngon. Chăn có mùi ẩm. Loa hàng xóm to”. Bên dưới, bằng mực khác: “Đã may thêm vỏ chăn. Loa: sang nói chuyện, bác ấy vặn nhỏ sau 9 giờ”. Sổ dày 200 trang, viết được hơn nửa, không dòng nào là lời khen.',
      ),
      p(
        'Chủ nhân cuốn sổ là con gái út trong một gia đình người Tày ở Pác Ngòi, xã Nam Mẫu (huyện Ba Bể). Cô học cao đẳng du lịch, từng làm lễ tân khách sạn hai năm, rồi về. Bố mẹ cô đón khách từ lâu, theo cách ai đến thì trải thêm chiếu. Cô muốn giữ cái chiếu ấy, chỉ đổi cách trải.',
      ),
      h2('Hai năm không có khách'),
      p(
        'Năm 2020 và 2021, nhà sàn vắng tanh. Có tháng, tiền điện nhiều hơn tiền thu. Cô đem sổ ra đọc lại từ đầu, đếm: 61 lần khách kêu ồn, 38 lần kêu muỗi, 27 lần hỏi “ở đây có gì ngoài hồ”. Câu hỏi cuối cùng được cô khoanh tròn.',
      ),
      p(
        'Thế là thay vì xây thêm phòng như dự định, cô đi học. Học bố cách quăng chài, học bà cách nhuộm lá cẩm, học các bác trong bản đường mòn ra động. Cô vẽ bản đồ tay, tính giờ đi, thử với đám cháu trong nhà. Khi khách trở lại vào hè 2022, nhà cô có năm “buổi sáng”: đi chài, đi nương, làm xôi, dệt vải và… không làm gì cả.',
      ),
      pic('tong-quan-ba-be', 'Buổi sáng đi chài: khách ngồi thuyền độc mộc cùng người trong bản.'),
      quote(
        'Buổi sáng không làm gì là đắt khách nhất. Tôi chỉ cần giữ cho nó thật yên.',
        'Cô chủ nhà sàn ở Pác Ngòi',
      ),
      h2('Luật của cả bản'),
      p(
        'Yên thì một nhà không giữ nổi. Với vai trò ủy viên ban chấp hành chi đoàn, cô rủ các chủ nhà trẻ trong bản ngồi lại. Sau ba cuộc họp, mười một hộ thống nhất: không dùng loa kéo sau 9 giờ tối, không chèo kéo khách ở bến, không bán thịt thú rừng, rác hữu cơ đem ủ, chai nước dùng một lần thay bằng bình. Hộ nào vi phạm thì tuần đó không được xếp lượt nhận khách chung.',
      ),
      p(
        'Luật ấy suýt vỡ vào dịp 2/9 năm ngoái. Một đoàn khách đông muốn hát thâu đêm, trả thêm ba triệu đồng. Nhà nhận khách phân vân, gọi điện hỏi. Cô sang tận nơi, mời đoàn khách ra mạn thuyền nghe tiếng cá quẫy, rồi bố cô mang đàn tính ra. Đêm ấy họ vẫn hát, nhưng hát nhỏ, bằng miệng.',
      ),
      h2('Con số và điều không đếm được'),
      p(
        'Năm 2022, nhà cô đón 640 lượt khách, chưa bằng năm đông nhất trước dịch. Nhưng khách ở trung bình hai đêm rưỡi thay vì một đêm, và thu nhập gần như ngang. Cô trả lương cho ba người trong bản theo ngày, trả tiền cho bà theo từng tấm khăn.',
      ),
      p(
        'Khoản chi tăng nhiều nhất lại là thứ khách không nhìn thấy: bể lọc nước thải ba ngăn trồng cây thủy sinh, hết 18 triệu đồng. Cô bảo nhà mình ăn nhờ cái hồ, trả lại cho hồ bao nhiêu cũng chưa đủ.',
      ),
      p(
        'Huyện Đoàn Ba Bể mời cô kể chuyện ở ba xã quanh hồ. Cô không mang bài trình chiếu, chỉ mang cuốn sổ, mở một trang bất kỳ và đọc. Người nghe cười, rồi có người xin chụp lại mẫu kẻ cột.',
      ),
      p(
        'Sáng 26/3, nhà có hai vị khách lớn tuổi chọn “không làm gì”. Cô pha ấm nước lá, đặt lên sàn, rồi rón rén đi xuống thang. Ở chân thang, cô rút cuốn sổ, ghi: “Bậc thứ tư kêu cót két. Chiều đóng lại”.',
      ),
    ],
  }),
  story({
    id: '50',
    slug: 'bac-si-tre-va-nhung-cuoc-goi-luc-ba-gio-sang',
    kicker: 'Pác Nặm',
    title: 'Bác sĩ trẻ và những cuộc gọi lúc ba giờ sáng',
    sapo: 'Anh về trạm y tế xã Bộc Bố theo diện tình nguyện hai năm. Hết hạn, anh ở lại. Số điện thoại của anh được viết bằng phấn trên cửa của nhiều ngôi nhà.',
    series: SERIES.staying,
    topic: 'people',
    at: '2023-06-29 08:50',
    hero: shown('ky-nang-so-cuu', 'Hướng dẫn sơ cứu cho người dân, một việc thường xuyên của bác sĩ trẻ.'),
    places: ['bocBo', 'pacNam'],
    units: ['pacNam', 'federation'],
    by: 'federation',
    related: ['5'],
    body: [
      p(
        'Điện thoại rung lúc 3 giờ 12 phút. Đầu dây bên kia nói lẫn lộn tiếng Mông và tiếng phổ thông, nghe được ba từ: “đẻ”, “máu”, “xa”. Anh hỏi lại tên thôn, vớ túi cấp cứu, vừa chạy vừa gọi cô hộ sinh. Hai chiếc xe máy đi trong mưa phùn. Khi đến nơi, đứa bé đã khóc; người mẹ yếu nhưng tỉnh. Anh cầm máu, truyền dịch, đợi xe cấp cứu huyện lên đón lúc 5 giờ rưỡi.',
      ),
      p(
        'Chuyện xảy ra tháng trước. Khi chúng tôi hỏi, anh giở sổ trực mới nhớ ngày. Trong sổ, từ đầu năm đến nay có 57 cuộc gọi sau 10 giờ đêm.',
      ),
      p(
        'Bác sĩ 30 tuổi, quê ở Chợ Mới, tốt nghiệp trường y ở Thái Nguyên. Năm 2019, anh đăng ký tình nguyện về huyện vùng cao. Nhiều bạn cùng lứa bảo đi hai năm cho có rồi về. Anh cũng nghĩ thế.',
      ),
      h2('Học cách hỏi bệnh'),
      p(
        'Điều trường không dạy là hỏi bệnh sao cho người ta nói thật. Bệnh nhân ngại, câu nào cũng gật. Anh bắt đầu bằng hỏi chuyện con trâu, nương ngô; lâu dần mới đến cái bụng đau. Anh vẽ hình thay đơn thuốc: mặt trời mọc uống viên tròn, mặt trăng uống viên dài.',
      ),
      quote(
        'Có cụ giữ lại mấy tờ vẽ ấy dán lên vách. Tôi bảo hết bệnh thì bỏ đi, cụ bảo để cho đẹp.',
        'Bác sĩ trẻ ở trạm y tế xã',
      ),
      p(
        'Hai năm nay, anh cùng chi đoàn khối y tế huyện mở lớp sơ cứu cho trưởng thôn, lái xe, thầy cô giáo: cầm máu, cố định xương gãy, xử trí rắn cắn, ngạt nước. Đã có 340 người học. Ba trường hợp rắn cắn trong mùa mưa năm ngoái đều được băng ép đúng cách, không ai rạch vết thương hay đắp lá.',
      ),
      p(
        'Anh nói mình chưa biết sẽ ở đến bao giờ. Vợ anh dạy học dưới trung tâm huyện, con gái lên hai. Nhưng số điện thoại thì anh không đổi. Nó đã được viết bằng phấn trắng trên quá nhiều cánh cửa.',
      ),
    ],
  }),
];
