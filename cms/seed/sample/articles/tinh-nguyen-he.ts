import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { story } from '../story.ts';
import { figuresAsOf, gallery, h2, p, quote, shown, table, ul } from '../write.ts';

/** Volunteers in summer. */
export const summerStories: FaceOf<'article'>[] = [
  story({
    id: '12',
    slug: 'he-2022-nhung-chuyen-xe-khoi-hanh-sau-hai-nam-cho-doi',
    title: 'Hè 2022: những chuyến xe khởi hành sau hai năm chờ đợi',
    sapo: 'Hai mùa hè vắng bóng đội hình vì dịch bệnh, sáng 29/5, hơn 900 thanh niên Bắc Kạn trở lại với cuốc, xẻng, phấn viết và áo phao.',
    topic: 'volunteering',
    at: '2022-05-29 13:45',
    hero: shown('le-ra-quan', 'Các đội hình tình nguyện trong lễ ra quân hè 2022.'),
    places: ['city', 'bacKan'],
    units: ['province', 'movement'],
    campaign: CAMPAIGN.summer2022,
    by: 'movement',
    related: ['1', '6'],
    body: [
      p(
        'Chiếc xe đi Pác Nặm nổ máy đầu tiên, chở theo 60 bao xi măng và một tấm bảng đen. Đường xa nhất nên đi sớm nhất, người trên xe phần lớn là sinh viên năm thứ ba, lứa đã lỡ hai mùa hè tình nguyện.',
      ),
      p(
        'Lễ ra quân Chiến dịch Thanh niên tình nguyện hè 2022 tổ chức tại thành phố Bắc Kạn, nối cầu trực tuyến đến bảy huyện. Chỉ tiêu được công bố ngay tại lễ: 6.000 lượt thanh niên, 25 km đường thôn, hai cầu dân sinh, 1.500 trẻ em được học bơi hoặc kỹ năng phòng đuối nước, 12.000 cây xanh.',
      ),
      p(
        'Năm nay, danh mục việc làm do xã đề xuất từ tháng 4. Theo Ban Phong trào thanh niên, có 131 đề xuất gửi về, giữ lại 84 việc đủ người và mặt bằng. Việc đầu tiên được kêu gọi ủng hộ ngay tại lễ là cầu Khuổi Lặng ở xã Nghiên Loan, nơi lũ vừa cuốn mất cầu tre.',
      ),
      quote(
        'Hai năm qua chúng em trực chốt, đi chợ hộ. Năm nay được cầm lại cái xẻng, thấy nhẹ cả người.',
        'Đội trưởng một đội hình sinh viên',
      ),
      p('Trong hai ngày đầu, chín điểm làm đồng loạt bắt tay vào việc. Chiến dịch kéo dài đến cuối tháng 8.'),
    ],
  }),
  story({
    id: '14',
    slug: 'nuoc-mat-but-bi-va-mot-chuyen-xe-cho-thi-sinh-ngu-quen',
    title: 'Nước mát, bút bi và một chuyến xe chở thí sinh ngủ quên',
    sapo: 'Hai ngày thi tốt nghiệp THPT 7 và 8/7, đội tiếp sức mùa thi của tỉnh làm đủ việc, từ phát nước đến đi gọi cửa nhà trọ.',
    topic: 'volunteering',
    at: '2022-07-08 18:20',
    hero: shown('tiep-suc-mua-thi', 'Tình nguyện viên đưa nước cho thí sinh trước cổng điểm thi.'),
    places: ['city', 'bacKan'],
    units: ['gifted', 'city', 'federation'],
    campaign: CAMPAIGN.summer2022,
    by: 'pupils',
    body: [
      p(
        '6 giờ 40 sáng 8/7, danh sách của một phòng thi còn thiếu một người. Điện thoại không ai bắt máy. Hai tình nguyện viên lấy địa chỉ nhà trọ từ cô chủ nhiệm, phóng xe đi. Mười hai phút sau, họ quay lại cùng một cậu học trò tóc còn dựng ngược, tay cầm thẻ dự thi. Cổng khép khi cậu vừa qua.',
      ),
      p(
        'Cả đợt thi có sáu chuyến xe như thế: ba em ngủ quên, hai em hỏng xe, một em quên giấy tờ. Ngoài ra, các đội phát 9.800 chai nước, 640 suất cơm trưa cho thí sinh ở xa và 200 chiếc bút.',
      ),
      p(
        'Điểm mới của năm nay là “góc phụ huynh”: vài hàng ghế nhựa, quạt điện và nước chè dưới bóng cây, đặt xa cổng trường để không ồn. Bà mẹ từ Cường Lợi ra từ 3 giờ sáng ngồi thiếp đi trên ghế, được một bạn lấy mũ che nắng.',
      ),
      ul(
        'Không nhận tiền, không nhận quà.',
        'Không hỏi thí sinh “làm bài thế nào”.',
        'Không đăng ảnh thí sinh đang khóc.',
      ),
      p(
        'Ba điều ấy in trên thẻ đeo của mỗi tình nguyện viên. Theo Hội Liên hiệp Thanh niên Việt Nam tỉnh, gần 400 người đã tham gia tại các điểm thi, một nửa là học sinh lớp 10, lớp 11.',
      ),
    ],
  }),
  story({
    id: '15',
    slug: 'muoi-hai-ngay-o-cong-bang',
    kicker: 'Phóng sự',
    title: 'Mười hai ngày ở Công Bằng',
    sapo: 'Hai mươi sinh viên, một nhà văn hóa thôn không có sóng điện thoại và một danh sách việc dài hơn số ngày ở lại. Nhật ký của đội hình Mùa hè xanh tại xã vùng cao huyện Pác Nặm.',
    topic: 'volunteering',
    at: '2022-07-20 20:15',
    hero: shown('mua-he-xanh', 'Đội hình Mùa hè xanh đi bộ qua ruộng bậc thang vào thôn.'),
    places: ['congBang', 'pacNam'],
    units: ['college', 'pacNam'],
    campaign: CAMPAIGN.summer2022,
    by: { penName: 'Khuổi Nậm' },
    related: ['12'],
    body: [
      p(
        'Xe dừng ở chân dốc lúc 3 giờ chiều. Từ đây vào thôn còn bốn cây số, mưa đêm qua làm đường nhão như bột. Hai mươi người chia nhau 11 bao xi măng, hai thùng sách, nồi quân dụng và một cây đàn ghi ta bọc trong áo mưa. Đến nơi thì trời tối, trưởng thôn cầm đèn pin đứng đợi ở đầu ruộng, câu đầu tiên là: “Các cháu ăn cơm chưa?”.',
      ),
      h2('Ngày thứ nhất đến ngày thứ ba: học lại cách làm'),
      p(
        'Kế hoạch ghi bốn việc: lát 80 m lối đi ở điểm trường, mở lớp ôn cho trẻ, sửa đường nước và khám răng. Sáng đầu tiên, đội trộn vữa quá nhiều nước, 6 m lối đi phải đục ra làm lại. Một bác thợ xây trong thôn ngồi xem từ đầu, đến trưa mới lên tiếng. Từ chiều, bác thành “kỹ sư trưởng”, còn cả đội thành thợ phụ.',
      ),
      p(
        'Lớp học mở ở hiên. Dự tính 20 em, buổi đầu có 47 em, em nhỏ nhất được chị địu theo. Nhiều em lên lớp Hai mà nghe tiếng phổ thông còn bỡ ngỡ. Ba bạn sinh viên sư phạm bỏ giáo án đã soạn, chuyển sang dạy bằng đồ vật: cái gùi, con dao, quả bí, mỗi thứ hai thứ tiếng.',
      ),
      h2('Ngày thứ năm: mưa'),
      p(
        'Mưa 30 giờ liền. Suối lên, lối ra bị cắt. Cả đội ngồi trong nhà văn hóa nghe mái tôn rung. Gạo còn đủ ba ngày, rau thì bà con mang đến, nhà bó măng, nhà quả bầu. Buổi tối không đèn, cây đàn ghi ta được bỏ khỏi áo mưa. Mấy thanh niên trong thôn hát lại bằng tiếng Mông, không ai dịch, mà đêm ấy là đêm vui nhất.',
      ),
      quote(
        'Hôm trước em còn nghĩ mình đến để giúp. Sau trận mưa thì em biết mình đang được nuôi.',
        'Một sinh viên năm thứ hai trong đội',
      ),
      gallery(
        ['on-he-thieu-nhi', 'Lớp ôn hè trong nhà sàn: bàn học là những tấm ván kê trên gạch.'],
        ['lam-duong', 'Lát lối đi ở điểm trường, sau khi đã học lại cách trộn vữa.'],
        ['nuoc-sach', 'Vòi nước chảy lại sau khi thay 120 m ống.'],
      ),
      h2('Ngày thứ tám: ống nước'),
      p(
        'Đường nước hỏng vì ống nhựa bị trâu giẫm, phải thay 120 m và chôn sâu hơn. Đội không đủ người, thôn cử thêm mười hai thanh niên. Họ làm nhanh gấp đôi, không phải vì khỏe hơn mà vì biết chỗ nào đất mềm. Bốn giờ chiều, nước về. Lũ trẻ chạy ra vòi, đứa nào cũng muốn là người đầu tiên ướt.',
      ),
      p(
        'Buổi khám răng do hai bác sĩ trẻ của trung tâm y tế huyện đảm nhiệm: 93 người, nhổ 14 chiếc răng sâu, phát bàn chải và dạy chải răng cho trẻ. Một cụ ông ngoài bảy mươi lần đầu trong đời ngồi ghế nha khoa, dù chiếc ghế chỉ là cái ghế dựa kê thêm gối.',
      ),
      h2('Ngày thứ mười hai: bàn giao'),
      p(
        'Việc xong ba phần rưỡi trên bốn. Lối đi còn thiếu 9 m vì xi măng ướt mất hai bao. Tối cuối, đội và chi đoàn thôn lập biên bản: 9 m ấy thôn làm nốt trước tháng 8, dụng cụ để lại, lớp học do hai bạn học sinh cấp ba trong thôn trông tiếp đến khai giảng.',
      ),
      p(
        'Sáng ra về, không có lễ chia tay. Bác “kỹ sư trưởng” đi cùng đến tận chân dốc, tay xách hộ cái nồi. Cây đàn ghi ta để lại nhà văn hóa, vì có hai cậu thanh niên đã bấm được ba hợp âm.',
      ),
      p(
        'Trước khi đi, chúng tôi nhìn lại căn phòng học mái thủng ở điểm trường Nà Mòn, nơi trời mưa cô giáo phải xê bàn tránh dột. Trong sổ của đội trưởng có một dòng viết đậm: “Việc này quá sức đội. Phải về nói lại.”',
      ),
    ],
  }),
  story({
    id: '18',
    slug: 'tong-ket-he-2022-cong-khai-ca-phan-chua-dat',
    title: 'Tổng kết hè 2022: công khai cả phần chưa đạt',
    sapo: 'Bốn trên năm chỉ tiêu của chiến dịch hè đạt và vượt. Chỉ tiêu còn lại, đường giao thông nông thôn, dừng ở 21,4 km trên 25 km vì mưa kéo dài.',
    topic: 'volunteering',
    at: '2022-08-24 16:55',
    hero: shown('trong-cay', 'Trồng cây là chỉ tiêu vượt cao trong mùa hè 2022.'),
    places: ['bacKan'],
    units: ['province', 'movement'],
    campaign: CAMPAIGN.summer2022,
    by: 'movement',
    related: ['12', '15', '17'],
    body: [
      p(
        'Bảng kết quả chiếu lên màn hình có một dòng màu khác: đường giao thông nông thôn, 86%. Người trình bày dừng ở dòng ấy lâu nhất.',
      ),
      table(
        'Kết quả Chiến dịch Thanh niên tình nguyện hè 2022 (tính đến 24/8/2022)',
        ['Nội dung', 'Chỉ tiêu', 'Thực hiện', 'Tỷ lệ'],
        ['Lượt thanh niên tham gia', '6.000', '6.870', '114,5%'],
        ['Đường thôn làm mới, sửa chữa (km)', '25', '21,4', '85,6%'],
        ['Cầu dân sinh', '2', '2', '100%'],
        ['Trẻ em học bơi, phòng đuối nước', '1.500', '1.846', '123,1%'],
        ['Cây trồng mới', '12.000', '13.250', '110,4%'],
      ),
      p(
        'Theo báo cáo, ba đoạn đường ở Ngân Sơn, Chợ Đồn và Na Rì phải hoãn do mưa lớn trong tháng 7. Ban chỉ đạo không cộng phần “đã chuẩn bị vật liệu” vào kết quả; ba đoạn được chuyển sang kế hoạch của huyện.',
      ),
      gallery(
        ['lam-duong', 'Đường thôn: chỉ tiêu duy nhất chưa đạt vì mưa kéo dài.'],
        ['ky-nang-so-cuu', 'Lớp phòng đuối nước và sơ cứu bên hồ Ba Bể.'],
        ['cau-dan-sinh-sau', 'Cầu Khuổi Lặng thông xe ngày 11/8.'],
      ),
      figuresAsOf(
        'Tính đến ngày 24/8/2022',
        ['84', 'việc đăng ký'],
        ['76', 'việc hoàn thành'],
        ['2,9 tỷ đồng', 'giá trị làm lợi ước tính'],
      ),
      p(
        'Phần thảo luận nêu hai bài học: nên dồn việc bê tông vào tháng 6, để tháng 7 cho lớp học và y tế; và cần tập huấn sơ cứu bắt buộc, sau khi có bảy tình nguyện viên bị thương nhẹ vì trượt ngã, dẫm đinh.',
      ),
      p(
        'Hội nghị cũng xem lại ảnh [cầu Khuổi Lặng](project:1) trong trận nước lớn đêm 21/8. Nước dâng cách mặt cầu hơn một mét, cầu an toàn.',
      ),
    ],
  }),
  story({
    id: '49',
    slug: 'mua-thi-2023-doi-tiep-suc-them-mot-cuon-so-dien-thoai',
    title: 'Mùa thi 2023: đội tiếp sức thêm một cuốn sổ điện thoại',
    sapo: 'Từ những chuyến xe đón thí sinh ngủ quên năm ngoái, đội tiếp sức mùa thi năm nay lập sẵn danh bạ nhà trọ, lái xe ôm và thợ sửa xe quanh từng điểm thi.',
    topic: 'volunteering',
    at: '2023-06-27 17:40',
    hero: shown('tiep-suc-mua-thi', 'Tình nguyện viên hướng dẫn thí sinh đến làm thủ tục dự thi.'),
    places: ['bacKan', 'city'],
    units: ['gifted', 'federation', 'pupils'],
    campaign: CAMPAIGN.summer2023,
    by: 'gifted',
    related: ['14', '44'],
    body: [
      p(
        'Chiều 27/6, thí sinh Bắc Kạn đến các điểm thi làm thủ tục. Ở cổng trường, mỗi tình nguyện viên áo xanh cầm một tờ giấy gấp tư. Mặt ngoài là sơ đồ phòng thi, mặt trong là danh bạ: 46 nhà trọ, 15 lái xe, 8 thợ sửa xe nhận trực từ 5 giờ sáng.',
      ),
      p(
        'Danh bạ do Đoàn Trường THPT Chuyên Bắc Kạn khởi xướng. Năm ngoái, có em ngủ quên mà mất gần chục phút mới tìm ra nhà trọ. Năm nay, thí sinh ở xa ghi vào phiếu nơi trọ và số của người ở cùng; phiếu do giáo viên giữ và hủy ngay sau kỳ thi.',
      ),
      p(
        'Các đội dự kiến phục vụ khoảng 700 suất cơm trưa trong hai ngày thi chính, 28 và 29/6. Gạo, thịt, rau do phụ huynh và tiểu thương góp. Bếp nấu ở trường mầm non gần điểm thi, có nhân viên y tế kiểm tra.',
      ),
      p(
        'Dự báo trời nắng nóng, có mưa dông vào chiều. Mỗi điểm thi được cấp thêm 30 áo mưa và hai chiếc lều bạt. Nội quy cũ vẫn giữ: không hỏi thí sinh làm bài thế nào.',
      ),
    ],
  }),
];
