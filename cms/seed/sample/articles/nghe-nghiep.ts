import type { FaceOf } from '#contract/faces/face.ts';
import { story } from '../story.ts';
import { h2, p, pic, quote, shown, table, ul } from '../write.ts';

/** Work, trades and small businesses of young people. */
export const workStories: FaceOf<'article'>[] = [
  story({
    id: '10',
    slug: 'giu-cay-che-co-thu-bang-cai-thang-tre',
    kicker: 'Chợ Đồn',
    title: 'Giữ cây chè cổ thụ bằng cái thang tre',
    sapo: 'Ở Bằng Phúc, muốn hái chè shan tuyết phải trèo. Một nhóm thanh niên đặt ra luật riêng: không chặt cành, không hái quá hai lứa xuân, ai dùng thang phải tự vác. Giá chè của họ tăng gấp rưỡi sau hai năm.',
    topic: 'startUp',
    at: '2022-05-06 08:20',
    hero: shown('che-shan-tuyet', 'Hái chè shan tuyết trong sương sớm ở Bằng Phúc.'),
    places: ['bangPhuc', 'choDon'],
    units: ['bangPhuc', 'choDon', 'movement'],
    by: 'bangPhuc',
    related: ['3'],
    body: [
      p(
        'Sương chưa tan, chỉ nghe tiếng người trên cao vọng xuống. Cây chè cao hơn bốn mét, thân mốc trắng như rắc bột, cành xòe rộng bằng gian nhà. Cô gái trên thang tre ngắt từng búp một tôm hai lá, bỏ vào gùi đeo trước ngực. Đến khi mặt trời ló, cô được chừng hai cân.',
      ),
      p(
        'Bằng Phúc nằm trên vùng cao của huyện Chợ Đồn, mát quanh năm. Cây chè mọc ở đây từ trước khi các cụ biết nhớ. Có thời, chè rẻ, người ta chặt cành cho dễ hái, thậm chí chặt cây lấy đất trồng ngô. Những gốc còn lại được mỗi nhà nhận lấy vài chục, hái lúc nào tiện lúc ấy.',
      ),
      h2('Một cuốn quy ước viết tay'),
      p(
        'Năm 2020, sáu thanh niên trong xã lập tổ hợp tác làm chè. Người đứng đầu từng học nghề cơ khí ở Thái Nguyên, về quê lắp máy sao chè cho các nhà. Anh để ý: cùng một chảo, chè của cây bị chặt cành bao giờ cũng nhạt hương hơn.',
      ),
      p('Tổ viết quy ước một trang, dán ở xưởng:'),
      ul(
        'không chặt cành để hái, không bẻ ngọn;',
        'mỗi cây chỉ hái hai lứa trong vụ xuân, lứa thu để cây nghỉ;',
        'không phun thuốc trừ cỏ trong tán cây;',
        'thang tre của ai người ấy vác, gãy cành thì trừ tiền.',
      ),
      p('Điều cuối cùng nghe buồn cười nhưng hiệu nghiệm. Từ khi có nó, không ai tựa thang vào cành non.'),
      pic('ban-giao-ke-hoach', 'Bàn cách lập danh sách từng gốc chè với người cao tuổi trong xã.'),
      h2('Số của từng gốc'),
      p(
        'Mùa đông năm ngoái, đoàn xã cùng tổ hợp tác đi đánh số cây. Họ đếm được 1.340 gốc chè lớn trong khu vực năm thôn, đo chu vi, ghi tên nhà giữ. Bốn mươi mốt gốc bị mối, được đào rãnh, bó vôi. Danh sách gửi cho xã một bản, cho mỗi nhà một trang.',
      ),
      table(
        'Giá chè khô bán ra của tổ hợp tác (đồng/kg, số liệu do tổ cung cấp)',
        ['Vụ xuân', 'Loại thường', 'Loại một tôm hai lá'],
        ['2020', '180.000', '300.000'],
        ['2021', '210.000', '380.000'],
        ['2022', '240.000', '450.000'],
      ),
      p(
        'Giá tăng không hẳn vì chè ngon hơn trước, người trong tổ nói thật, mà vì khách biết gói chè mình mua hái ở gốc số bao nhiêu. Trên mỗi gói có một con số nhỏ. Khách ở xa gõ số ấy vào trang của tổ thì thấy ảnh gốc cây.',
      ),
      p(
        'Cách bán ấy buộc người làm phải thật thà. Mùa thu năm 2021, một khách quen gọi điện hỏi vì sao gói chè ghi gốc số 212 mà vị khác năm trước. Tổ kiểm lại sổ, phát hiện đã trộn nhầm hai mẻ. Họ gửi bù gói khác, kèm một lời xin lỗi viết tay.',
      ),
      quote(
        'Mình bán chè, nhưng khách mua câu chuyện của cái cây. Cây mà đổ thì hết chuyện.',
        'Tổ trưởng tổ hợp tác thanh niên Bằng Phúc',
      ),
      h2('Những chảo chè bị bỏ'),
      p(
        'Không phải mẻ nào cũng bán được. Vụ xuân này có ba mẻ sao quá lửa, 22 kg chè khô, phải bỏ ra làm chè pha nước mời khách. Tổ ghi lại nhiệt độ, thời gian, ai đứng chảo. Cuốn sổ ấy, họ bảo, là “học phí”.',
      ),
      p(
        'Huyện Đoàn Chợ Đồn đang giúp tổ hoàn thiện hồ sơ tham gia chương trình mỗi xã một sản phẩm và hướng dẫn vay vốn để xây phòng hong chè có mái kính. Nếu thuận lợi, phòng sẽ xong trước vụ xuân 2023.',
      ),
      p(
        'Trưa, cả nhóm ngồi bệt bên bếp, pha ấm chè vừa ra chảo. Nước vàng sánh, chát nhẹ rồi ngọt dần. Cô gái lúc sáng trèo thang kể mình từng nộp hồ sơ đi làm công ty điện tử, đến ngày đi thì trúng đợt chè lứa một, xin hoãn một tuần. Tuần ấy kéo dài đến giờ đã hơn hai năm.',
      ),
    ],
  }),
  story({
    id: '23',
    slug: 'hoi-ve-nghe-han-va-cau-hoi-luong-bao-nhieu',
    kicker: 'TP. Bắc Kạn',
    title: 'Hỏi về nghề hàn và câu hỏi “lương bao nhiêu”',
    sapo: 'Ngày hội tư vấn nghề nghiệp thu hút gần 700 học sinh, thanh niên. Bàn đông nhất không phải của doanh nghiệp lớn mà của bốn người thợ trẻ tự kể nghề mình.',
    topic: 'startUp',
    at: '2022-10-28 15:20',
    hero: shown('tu-van-nghe', 'Học sinh tìm hiểu nghề tại ngày hội tư vấn.'),
    places: ['city', 'bacKan'],
    units: ['movement', 'college', 'federation'],
    by: 'movement',
    body: [
      p(
        '“Anh ơi, hàn có hại mắt không? Lương bao nhiêu? Có người yêu không?” Ba câu hỏi liền một hơi của nhóm nữ sinh lớp 12 khiến anh thợ hàn 26 tuổi bật cười. Anh trả lời thật cả ba: có, nếu không đeo mặt nạ; chín đến mười hai triệu một tháng; và có rồi.',
      ),
      p(
        'Ngày hội do Tỉnh Đoàn phối hợp với Trường Cao đẳng Bắc Kạn tổ chức ngày 28/10. Bên cạnh 17 gian của nhà trường, doanh nghiệp, ban tổ chức mời bốn thợ trẻ: hàn, điện lạnh, chăm sóc thú y và đầu bếp. Mỗi người một cái bàn, một tấm biển “Hỏi gì cũng được”.',
      ),
      ul(
        'Gần 700 người tham dự, hơn nửa là học sinh lớp 11, lớp 12.',
        '212 người làm trắc nghiệm định hướng, có tư vấn viên giải thích kết quả.',
        '64 người đăng ký học nghề, 38 người nộp hồ sơ việc làm.',
      ),
      p(
        'Khu vực tư vấn đi làm việc ở nước ngoài có thêm bàn của công an và trung tâm dịch vụ việc làm, chỉ cách nhận ra lời mời “việc nhẹ lương cao”. Tờ rơi phát ra chỉ có sáu dòng, dòng cuối là số điện thoại để hỏi trước khi đặt bút ký.',
      ),
      p(
        'Ban Phong trào thanh niên sẽ gọi lại cho 64 người đăng ký học nghề sau ba tháng, xem ai đã nhập học, ai đổi ý và vì sao.',
      ),
    ],
  }),
  story({
    id: '31',
    slug: 'chuyen-xe-quyt-luc-nua-dem',
    kicker: 'Bạch Thông',
    title: 'Chuyến xe quýt lúc nửa đêm',
    sapo: 'Còn bốn ngày nữa là Tết. Ở Quang Thuận, chuyến quýt cuối vụ rời vườn lúc 0 giờ để kịp phiên chợ sáng. Trên thùng xe có 1,6 tấn quả và một chủ vườn 27 tuổi chưa ngủ từ hôm qua.',
    topic: 'startUp',
    at: '2023-01-18 00:30',
    hero: shown('khoi-nghiep-cam', 'Chủ vườn trẻ và những sọt quýt cuối vụ ở Quang Thuận.'),
    places: ['quangThuan', 'bachThong'],
    units: ['bachThong'],
    by: { penName: 'Nà Đinh' },
    related: ['28', '10'],
    body: [
      p(
        'Đèn pin đội đầu lia qua lia lại giữa các luống cây. Những bàn tay đeo găng cắt cuống sát quả, nhẹ như nhặt trứng. Sọt đầy, hai người khiêng xuống dốc. Mười một giờ đêm, sương rơi lộp độp trên lá, cả đồi thơm nồng mùi vỏ quýt.',
      ),
      p(
        'Chủ vườn năm nay 27 tuổi, là đoàn viên xã Quang Thuận (huyện Bạch Thông). Vườn 1,2 ha, 700 gốc, bố mẹ trồng từ khi anh còn đi học. Anh tiếp quản năm 2019, đúng lúc vườn bị vàng lá, quả nhỏ, thương lái trả 5.000 đồng một cân.',
      ),
      h2('Ba năm đổ xuống gốc'),
      p(
        'Hai vụ đầu anh lỗ. Anh cắt bỏ 120 gốc bệnh, trồng cỏ giữ ẩm, ủ phân từ thân ngô, học cách tỉa quả cho khỏi kiệt cây. Hàng xóm bảo dại, vì quả tỉa đi là tiền bỏ đi. Vụ thứ ba, quả to đều, vị ngọt đậm; có người từ Hà Nội lên tận vườn đặt trước.',
      ),
      table(
        'Vườn quýt qua bốn vụ (số liệu của chủ vườn)',
        ['Vụ', 'Sản lượng (tấn)', 'Giá bán trung bình (đồng/kg)', 'Bán thẳng cho người ăn'],
        ['2019 – 2020', '13', '5.500', '0%'],
        ['2020 – 2021', '8', '9.000', '15%'],
        ['2021 – 2022', '11', '13.500', '35%'],
        ['2022 – 2023', '14', '16.000', '45%'],
      ),
      p(
        'Sản lượng tăng trở lại, nhưng điều anh vui hơn là cột cuối. Bán qua mạng phải đóng hộp từng quả, gọi từng khách, có hôm đổi hàng vì quả dập. Bù lại, anh biết người ta ăn quýt của mình ở đâu, chê chua hay khen ngọt.',
      ),
      h2('Nửa đêm, xe nổ máy'),
      p(
        'Chuyến xe đêm là ý của tổ hợp tác gồm chín hộ trẻ. Chở chung thì cước giảm gần một nửa, nhưng phải đi lúc 0 giờ mới kịp bỏ hàng ở ba điểm trước 5 giờ sáng. Các hộ thay phiên cử người đi áp tải. Hôm nay đến lượt anh, dù cả ngày đã đứng ở bàn đóng hộp.',
      ),
      quote(
        'Ngủ trên thùng xe ấm lắm, quýt giữ nhiệt. Chỉ có điều mơ gì cũng thấy màu vàng.',
        'Chủ vườn trẻ ở Quang Thuận',
      ),
      p(
        'Huyện Đoàn Bạch Thông hỗ trợ tổ hai việc: tập huấn bán hàng và thuê chung kho mát cho vụ tới. Việc thứ hai còn đang tính, vì tiền thuê kho mỗi tháng bằng một phần mười doanh thu của tổ. “Tính sai là cả chín nhà cùng khóc”, anh nói, kéo bạt che nốt góc thùng xe.',
      ),
      p(
        'Đúng 0 giờ, xe nổ máy. Trong cabin có ba người, một phích nước và hai cái bánh chưng. Đèn hậu khuất dần sau khúc cua ven suối. Trên đồi, vợ anh tắt bóng điện cuối cùng; vườn quýt đã sạch quả, đợi một mùa hoa mới sau Tết.',
      ),
    ],
  }),
  story({
    id: '42',
    slug: 'von-vay-qua-to-ba-trang-ho-so-va-mot-lan-tu-choi',
    title: 'Vốn vay qua tổ: ba trang hồ sơ và một lần từ chối',
    sapo: 'Một nửa số thanh niên hỏi vay vốn chưa biết phải bắt đầu từ đâu. Buổi “giải đáp tại chỗ” ở Chợ Mới cho thấy cả chuyện được vay lẫn chuyện bị từ chối đều cần nói rõ.',
    topic: 'startUp',
    at: '2023-05-05 10:50',
    hero: shown('tu-van-nghe', 'Thanh niên nghe tư vấn về học nghề và vay vốn.'),
    places: ['nhuCo', 'thanhThinh', 'choMoi'],
    units: ['choMoi', 'movement'],
    by: 'choMoi',
    body: [
      p(
        'Người kể chuyện đầu tiên trong buổi chiều 4/5 là người từng bị từ chối. Anh 25 tuổi, ở xã Như Cố, muốn vay nuôi 300 con gà đồi. Tổ tiết kiệm và vay vốn họp, hỏi một câu: nước ở đâu về mùa khô? Anh chưa tính. Hồ sơ để lại. Bốn tháng sau, anh quay lại với bản vẽ bể chứa nước và số gà rút xuống còn 150. Lần này tổ đồng ý.',
      ),
      p(
        'Theo Huyện Đoàn Chợ Mới, Đoàn nhận ủy thác một số công việc trong quy trình cho vay của Ngân hàng Chính sách xã hội: lập tổ, bình xét công khai, hướng dẫn hồ sơ, theo dõi sử dụng vốn. Quyết định cho vay thuộc về ngân hàng.',
      ),
      h2('Bốn điều được hỏi nhiều nhất'),
      ul(
        '**Có phải là đoàn viên mới được vay?** Không. Điều kiện tùy từng chương trình vay; hỏi tổ trưởng hoặc cán bộ tín dụng ở điểm giao dịch xã.',
        '**Có mất phí làm hồ sơ không?** Không. Ai đòi phí, hãy báo ngay.',
        '**Bao lâu có kết quả?** Sau khi tổ bình xét và hồ sơ đủ, ngân hàng trả lời theo thời hạn niêm yết.',
        '**Bị từ chối thì sao?** Được nghe lý do và được nộp lại.',
      ),
      p(
        'Buổi giải đáp có 73 người dự, cuối buổi 19 người ở lại viết thử phương án. Mẫu phương án chỉ ba trang, trang khó nhất là trang thứ ba: nếu giá giảm một phần ba thì trả nợ bằng gì?',
      ),
      quote(
        'Trang ba làm tôi mất ngủ hai đêm. Nhưng nhờ nó mà tôi nuôi ít đi và lãi.',
        'Người nuôi gà ở xã Như Cố',
      ),
    ],
  }),
];
