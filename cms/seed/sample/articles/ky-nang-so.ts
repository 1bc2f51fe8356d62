import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { story } from '../story.ts';
import { figures, h2, ol, p, pic, quote, shown, table, ul } from '../write.ts';

/** Digital skills beyond the first steps. */
export const digitalSkillStories: FaceOf<'article'>[] = [
  story({
    id: '8',
    slug: 'to-cong-nghe-so-va-chiec-may-in-muon-cua-truong',
    kicker: 'Bạch Thông',
    title: 'Tổ công nghệ số và chiếc máy in mượn của trường',
    sapo: 'Ra mắt chưa đầy ba tuần, tổ công nghệ số cộng đồng xã Cẩm Giàng đã giúp 118 lượt người nộp hồ sơ trực tuyến. Thiết bị quý nhất là một chiếc máy in mượn.',
    topic: 'digital',
    at: '2022-04-12 11:00',
    hero: shown('to-cong-nghe-so', 'Tổ công nghệ số giúp bà con làm thủ tục tại trụ sở xã.'),
    places: ['camGiang', 'bachThong'],
    units: ['bachThong'],
    by: 'bachThong',
    related: [],
    body: [
      p(
        'Bác nông dân đặt lên bàn một túi ni lông, bên trong là tất cả giấy tờ của gia đình, kể cả sổ tiêm phòng của con chó. “Cháu xem hộ bác cần cái gì thì lấy”, bác nói. Hai thành viên của tổ mất mười lăm phút xếp lại thành ba chồng: cần nộp, cần giữ, và cần ép nhựa.',
      ),
      p(
        'Tổ công nghệ số cộng đồng xã Cẩm Giàng (huyện Bạch Thông) có tám người, do bí thư đoàn xã làm tổ phó. Ba buổi mỗi tuần, tổ trực ở bộ phận một cửa với hai máy tính xách tay cá nhân và chiếc máy in mượn của trường trung học cơ sở, chiều thứ Sáu phải trả.',
      ),
      figures(['118', 'lượt người được giúp'], ['73', 'hồ sơ nộp trực tuyến'], ['9', 'hồ sơ phải làm lại']),
      p(
        'Chín hồ sơ làm lại đều vì ảnh chụp giấy tờ bị lóa hoặc mất góc. Tổ rút kinh nghiệm bằng một thứ rẻ tiền: tấm bìa đen kẻ khung trắng, đặt giấy tờ vào giữa, chụp dưới cửa sổ.',
      ),
      quote(
        'Dạy người ta tự làm thì lâu hơn làm hộ. Nhưng lần sau họ về dạy được hàng xóm.',
        'Bí thư Đoàn xã Cẩm Giàng',
      ),
      p(
        'Huyện Đoàn Bạch Thông dự kiến nhân rộng ra năm xã trong quý II. Riêng chiếc máy in, xã đã có kế hoạch mua từ tháng sau.',
      ),
    ],
  }),
  story({
    id: '35',
    slug: 'mot-phien-cho-khong-can-tien-le',
    kicker: 'Pác Nặm',
    title: 'Một phiên chợ không cần tiền lẻ',
    sapo: 'Chợ phiên Bộc Bố ngày 12/3 có 64 người bán dán mã thanh toán ở quầy hàng. Bà bán rau dớn thu được khoản chuyển khoản đầu tiên trong đời: tám nghìn đồng.',
    topic: 'digital',
    at: '2023-03-13 08:15',
    hero: shown('chuyen-doi-so', 'Tình nguyện viên hướng dẫn người bán hàng nhận tiền qua điện thoại.'),
    places: ['bocBo', 'pacNam'],
    units: ['pacNam', 'movement'],
    campaign: CAMPAIGN.youthMonth,
    by: 'pacNam',
    related: ['34', '8'],
    body: [
      p(
        '“Tinh!” Chiếc điện thoại cũ reo lên giữa rổ rau dớn. Bà cụ giật mình, cầm lên, đưa cho cô gái áo xanh bên cạnh: “Nó bảo gì?”. “Bảo bà vừa bán được tám nghìn”. Bà nhìn người khách đã đi khuất, nhìn lại điện thoại, rồi cười: “Thế là tiền nó chui vào trong này à?”.',
      ),
      p(
        'Bộc Bố là trung tâm huyện Pác Nặm, chợ họp theo phiên. Từ 5 giờ sáng, bà con các thôn gùi hàng xuống: gà đen, măng, ngô nếp, vải lanh. Thứ thiếu nhất ở chợ, người bán nào cũng nói, là tiền lẻ. Có phiên, kẹo được dùng thay tiền thối.',
      ),
      h2('Chuẩn bị sáu tuần cho một buổi sáng'),
      p(
        'Chợ phiên không tiền mặt là việc khó nhất mà Huyện Đoàn Pác Nặm viết lên bảng trong lễ khởi động Tháng Thanh niên, nhưng phần chuẩn bị thì bắt đầu từ đầu tháng 2. Nhóm 18 đoàn viên chia nhau gặp từng người bán quen của chợ, hỏi ba câu: có điện thoại không, có tài khoản không, có muốn không. Trong 210 người, 83 người muốn thử; 64 người đủ điều kiện.',
      ),
      p(
        'Sóng là chuyện đầu tiên phải lo. Khu bán gia súc nằm khuất đồi, điện thoại chỉ lên một vạch. Nhà mạng hỗ trợ một bộ phát tạm. Chuyện thứ hai là chữ: nhiều người bán không đọc thông, nên mã được in kèm hình món hàng, cài sẵn giọng đọc số tiền.',
      ),
      pic(
        'to-cong-nghe-so',
        'Bàn hỗ trợ đặt ở cổng chợ: cài ứng dụng, kiểm tra số dư, nhận diện tin nhắn lừa đảo.',
      ),
      h2('Đếm lại khi chợ tan'),
      table(
        'Chợ phiên Bộc Bố, sáng 12/3/2023 (64 quầy tham gia)',
        ['Nội dung', 'Số liệu'],
        ['Giao dịch chuyển khoản', '391'],
        ['Tổng số tiền', 'khoảng 37 triệu đồng'],
        ['Giao dịch nhỏ nhất', '3.000 đồng (một mớ lá gừng)'],
        ['Giao dịch lớn nhất', '4,2 triệu đồng (một đôi lợn giống)'],
        ['Phải trả lại do chuyển nhầm', '2'],
      ),
      p(
        'Người mua chủ yếu là công chức, giáo viên và khách đi đường. Người trong bản vẫn dùng tiền mặt, và nhóm không coi đó là thất bại. Mục đích, theo Huyện Đoàn, là để người bán có thêm một cách nhận tiền, chứ không phải bỏ cách cũ.',
      ),
      quote(
        'Tiền mặt thì sợ rơi, tiền trong máy thì sợ quên mật khẩu. Tôi dùng cả hai cho chắc.',
        'Người bán gà đen ở chợ Bộc Bố',
      ),
      h2('Dạy cả điều không nên làm'),
      p('Bàn hỗ trợ ở cổng chợ có một tấm bảng viết tay to bằng cánh cửa:'),
      ul(
        'không đọc mã xác thực cho bất cứ ai, kể cả người mặc áo xanh;',
        'khách giơ màn hình “đã chuyển” chưa phải là đã nhận, phải nghe máy mình reo;',
        'tin nhắn cho vay, trúng thưởng: xóa.',
      ),
      p(
        'Đến 10 giờ, đã có người thử lừa: một thanh niên lạ đưa ảnh chụp màn hình giao dịch giả để lấy hai con gà. Người bán chờ điện thoại reo, không thấy, bèn gọi to. Gã bỏ gà lại và đi mất. Câu chuyện lan khắp chợ nhanh hơn mọi bài tuyên truyền.',
      ),
      p(
        'Nhóm hỗ trợ sẽ trở lại năm phiên liền. Bà cụ bán rau dớn hẹn phiên sau nhờ dạy xem số dư. Bà bảo chưa tiêu tám nghìn ấy vội, để xem nó có “đẻ” không.',
      ),
    ],
  }),
  story({
    id: '47',
    slug: 'dua-chin-homestay-len-ban-do-trong-hai-tuan',
    kicker: 'Ba Bể',
    title: 'Đưa chín homestay lên bản đồ trong hai tuần',
    sapo: 'Đội hình công nghệ thông tin của Mùa hè xanh đến Quảng Khê với một mục tiêu hẹp: để khách tìm trên điện thoại không còn đi lạc vào vườn nhà dân.',
    topic: 'digital',
    at: '2023-06-20 15:15',
    hero: shown('homestay', 'Một điểm lưu trú cộng đồng vừa được đưa lên bản đồ số.'),
    places: ['quangKhe', 'baBe'],
    units: ['college', 'baBe'],
    campaign: CAMPAIGN.greenSummer,
    by: 'college',
    related: ['39', '46'],
    body: [
      p(
        'Có ba chiếc ô tô trong một mùa hè từng rẽ nhầm vào vườn mía của cùng một gia đình, chỉ vì chấm đỏ trên bản đồ lệch 400 m. Ông chủ vườn hiền lành chặt mía mời khách, nhưng đến chiếc thứ tư thì ông xuống xã hỏi.',
      ),
      p(
        'Mười bốn sinh viên, học sinh nghề công nghệ thông tin của Trường Cao đẳng Bắc Kạn đến Quảng Khê ngày 6/6. Họ đi bộ, đo lại vị trí chín điểm lưu trú, bốn bến thuyền, hai trạm y tế; chụp ảnh lối rẽ; viết mô tả ngắn bằng tiếng Việt và tiếng Anh, nhờ giáo viên ngoại ngữ đọc lại.',
      ),
      p(
        'Việc bị gián đoạn bốn ngày vì trận mưa đêm 13/6: cả đội chuyển sang xúc bùn. Hai tuần kết thúc với kết quả sau:',
      ),
      ol(
        'Chín điểm lưu trú, bốn bến thuyền có vị trí đúng, kèm ảnh lối vào.',
        'Bảy chủ nhà tự sửa được giờ mở cửa, giá phòng, trả lời đánh giá của khách.',
        'Một tờ hướng dẫn khổ lớn đặt ở nhà văn hóa cho những hộ làm sau.',
      ),
      quote(
        'Tôi không cần được khen năm sao. Tôi cần khách không gọi hỏi đường lúc mười một giờ đêm.',
        'Chủ một điểm lưu trú ở xã Quảng Khê',
      ),
      p(
        'Đội cũng dành một buổi nói về ảnh: không dùng ảnh của nơi khác, không chỉnh màu nước hồ thành xanh như biển. Hai hộ đã gỡ những tấm ảnh như vậy ngay tối hôm đó.',
      ),
    ],
  }),
];
