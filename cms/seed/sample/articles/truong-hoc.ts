import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { PROJECT } from '../projects/ids.ts';
import { story } from '../story.ts';
import { h2, p, pic, quote, shown, ul } from '../write.ts';

/** Pioneers, schools and the safety of children. */
export const schoolStories: FaceOf<'article'>[] = [
  story({
    id: '9',
    slug: 'ngay-hoi-doc-sach-duoi-goc-cay-gao',
    kicker: 'Na Rì',
    title: 'Ngày hội đọc sách dưới gốc cây gạo',
    sapo: 'Không gian trưng bày là mười tấm chiếu trải quanh gốc cây. Mỗi em được chọn một cuốn, đọc xong kể lại cho một người lớn nghe thì được chọn cuốn thứ hai.',
    topic: 'children',
    at: '2022-04-21 16:50',
    hero: shown('ngay-hoi-doc-sach', 'Trẻ em ngồi đọc sách dưới bóng cây ở xã Cường Lợi.'),
    places: ['cuongLoi', 'naRi'],
    units: ['naRi', 'pupils'],
    by: 'naRi',
    body: [
      p(
        'Người lớn được kể chuyện nhiều nhất chiều 21/4 là bác bảo vệ trường. Bác nghe 22 lượt, từ Dế Mèn đến cách vắt sữa bò của người Hà Lan, lượt nào cũng gật gù hỏi lại một câu để chắc là các em đã đọc thật.',
      ),
      p(
        'Tủ sách lưu động của Đoàn xã Cường Lợi có 140 cuốn, mỗi tháng chuyển một thôn. Ngày hội gom tất cả về trường tiểu học, thêm 60 cuốn mượn của thư viện huyện. Gần 180 học sinh tham gia, cuối buổi còn 11 em chưa chịu về.',
      ),
      p(
        'Các anh chị đoàn viên không thuyết trình về lợi ích của đọc sách. Họ chỉ ngồi đọc cùng, em nào gặp từ khó thì giơ tay. Từ được hỏi nhiều nhất là “hải đăng”, vì chưa em nào nhìn thấy biển.',
      ),
      quote('Cháu thích cuốn có bản đồ, vì cháu tìm được Bắc Kạn bằng móng tay.', 'Học sinh lớp 4'),
      p(
        'Sau ngày hội, sổ mượn sách có 74 tên mới. Đoàn xã nhận ra tủ sách đã quá nhỏ và bắt đầu nghĩ đến một phòng đọc cố định.',
      ),
    ],
  }),
  story({
    id: '13',
    slug: 'hoc-noi-truoc-khi-hoc-boi',
    kicker: 'Ba Bể',
    title: 'Học nổi trước khi học bơi',
    sapo: 'Lớp phòng đuối nước cho trẻ em quanh hồ Ba Bể dạy theo thứ tự lạ: nổi ngửa, gọi người lớn, ném phao, rồi mới đến bơi. Thứ tự ấy có lý do.',
    topic: 'children',
    at: '2022-06-14 10:35',
    hero: shown('ky-nang-so-cuu', 'Lớp dạy phòng đuối nước và sơ cứu bên hồ Ba Bể.'),
    places: ['namMau', 'khangNinh', 'baBe'],
    units: ['baBe', 'baBeSchool', 'pioneers'],
    campaign: CAMPAIGN.summer2022,
    by: 'pupils',
    related: ['12'],
    body: [
      p(
        '“Nằm im như cái lá!” Mười hai đứa trẻ mặc áo phao đỏ thả mình xuống vùng nước đã rào lưới, mắt nhắm nghiền. Đứa thứ bảy cười, nước vào mũi, sặc, rồi lại nằm. Trên bờ, thầy giáo thể dục bấm đồng hồ: một phút, hai phút, ba phút.',
      ),
      p(
        'Trẻ em quanh hồ biết chèo thuyền từ nhỏ, nên nhiều người nghĩ các em biết bơi. Khảo sát hồi tháng 5 của Huyện Đoàn Ba Bể cho kết quả khác: trong 620 em từ 7 đến 14 tuổi ở ba xã, chỉ 171 em bơi được 25 m, và chưa đến 50 em biết cách cứu bạn mà không nhảy xuống nước.',
      ),
      h2('Bốn buổi đầu không bơi'),
      ul(
        'Buổi 1: nhận ra chỗ nước nguy hiểm; nổi ngửa ba phút.',
        'Buổi 2: hét to, chạy gọi người lớn; ném phao, đưa sào.',
        'Buổi 3: mặc áo phao đúng cách, ngồi thuyền đúng chỗ.',
        'Buổi 4: sơ cứu người bị ngạt nước, gọi cấp cứu 115.',
      ),
      p(
        'Từ buổi thứ năm mới học quạt tay, đạp chân. Lý do, theo người phụ trách lớp, là phần lớn vụ đuối nước ở trẻ lớn xảy ra khi các em lao xuống cứu nhau.',
      ),
      quote('Bơi giỏi mà không biết sợ thì nguy hiểm hơn không biết bơi.', 'Thầy giáo phụ trách lớp'),
      p(
        'Mỗi lớp có hai người lớn biết cứu hộ, tỷ lệ một người hướng dẫn cho sáu em. Cả huyện dự kiến mở 14 lớp đến hết tháng 7, ưu tiên các thôn sát hồ, ven sông Năng. Em nào không có áo phao được mượn mang về trong suốt mùa hè.',
      ),
    ],
  }),
  story({
    id: '19',
    slug: 'trung-thu-som-o-nhung-ban-chua-co-dien-luoi',
    title: 'Trung thu sớm ở những bản chưa có điện lưới',
    sapo: 'Đèn ông sao làm từ chai nhựa và pin mặt trời cỡ nhỏ theo xe máy lên bốn thôn vùng cao. Đêm ấy, lần đầu lũ trẻ rước đèn mà không sợ gió tắt nến.',
    topic: 'children',
    at: '2022-09-09 07:45',
    hero: shown('trung-thu', 'Trẻ em rước đèn trong đêm Trung thu vùng cao.'),
    places: ['nghienLoan', 'congBang', 'thuongQuan'],
    units: ['pupils', 'college', 'pioneers'],
    by: 'pupils',
    body: [
      p(
        'Chiếc đèn gồm một chai nhựa cắt hoa, giấy bóng kính, bóng LED và tấm pin nhỏ bằng bao diêm. Phơi một buổi, sáng sáu tiếng. Giá thành 17.000 đồng. Học sinh, sinh viên Trường Cao đẳng Bắc Kạn làm 460 chiếc trong hai tuần, ngay tại xưởng thực hành điện.',
      ),
      p(
        'Tối 7 và 8/9, đèn được đưa đến bốn thôn ở Pác Nặm và Ngân Sơn chưa có điện lưới hoặc điện chập chờn. Không sân khấu, không loa thùng. Chú cuội là thầy giáo cắm bản, chị Hằng là cô y tá, múa lân bằng cái thúng úp.',
      ),
      pic('on-he-thieu-nhi', 'Trước giờ rước, các em tự dán giấy bóng kính cho đèn của mình.'),
      p(
        'Mỗi em nhận một hộp sữa, một cái bánh và chính chiếc đèn mình cầm. Hôm sau, cô giáo điểm trường gọi điện kể: nhiều em treo đèn ở góc học bài.',
      ),
      p(
        'Nhóm làm đèn đã viết hướng dẫn một trang kèm hình vẽ để các liên đội khác tự làm. Điều cần sửa trong mẫu sau: mép chai phải hơ lửa cho khỏi sắc.',
      ),
    ],
  }),
  story({
    id: '24',
    slug: 'muoi-sau-hoi-trong-va-mot-cuoc-thi-khong-ai-dung-ngoai',
    kicker: 'TP. Bắc Kạn',
    title: 'Mười sáu hồi trống và một cuộc thi không ai đứng ngoài',
    sapo: 'Hội thi nghi thức Đội năm nay quy định mỗi liên đội phải có ít nhất hai em chưa từng lên sân khấu. Quy định ấy làm giám khảo vất vả hơn, nhưng sân trường vui hơn.',
    topic: 'children',
    at: '2022-11-15 11:15',
    hero: shown('tong-phu-trach-doi', 'Cô tổng phụ trách Đội hướng dẫn học sinh đánh trống.'),
    places: ['city', 'nongThuong', 'nguyenThiMinhKhai'],
    units: ['pioneers', 'pupils', 'city'],
    by: 'pioneers',
    body: [
      p(
        'Cậu bé đánh trống cái của liên đội xã Nông Thượng lệch nhịp ở hồi thứ ba. Cậu dừng, đỏ mặt, hít một hơi rồi đánh lại từ đầu. Dưới sân, mấy trăm bạn vỗ tay theo cho đúng nhịp. Ban giám khảo không trừ điểm: điều lệ cho phép làm lại một lần.',
      ),
      p(
        'Mười sáu liên đội trong thành phố dự hội thi sáng 13/11. Nội dung gồm đội hình đội ngũ, trống, tháo thắt khăn, và phần mới: xử lý tình huống. Một tình huống hỏi: bạn trong lớp bị trêu vì đi dép rách, em là chi đội trưởng, em làm gì? Câu trả lời được điểm cao nhất không có chữ “phê bình”.',
      ),
      p(
        'Cô tổng phụ trách của một trường ở phường Nguyễn Thị Minh Khai kể đội của cô tập sau giờ học, mỗi ngày 30 phút, trong năm tuần. Hai em “chưa từng lên sân khấu” lúc đầu xin rút; đến tuần thứ tư, chính hai em dạy lại các bạn cách thắt khăn bằng một tay.',
      ),
      quote(
        'Nghi thức không phải để đều tăm tắp. Nó dạy trẻ biết chờ nhau.',
        'Một cô tổng phụ trách có 15 năm làm công tác Đội',
      ),
      p('Hội đồng Đội tỉnh sẽ chọn ba tình huống hay nhất đưa vào tài liệu bồi dưỡng chỉ huy Đội học kỳ II.'),
    ],
  }),
  story({
    id: '29',
    slug: 'sang-dau-tien-trong-lop-hoc-khong-gio-lua',
    kicker: 'Pác Nặm',
    title: 'Sáng đầu tiên trong lớp học không gió lùa',
    sapo: 'Hai phòng học mới ở điểm trường Nà Mòn được bàn giao ngày 6/1. Ba mươi tám đứa trẻ cởi dép ngoài hiên, bước vào và việc đầu tiên là sờ tay lên tường.',
    topic: 'children',
    at: '2023-01-06 15:55',
    hero: shown('diem-truong-sau', 'Hai phòng học mới ở điểm trường Nà Mòn, xã Công Bằng.'),
    places: ['congBang', 'pacNam'],
    units: ['province', 'pacNam', 'pupils'],
    campaign: CAMPAIGN.winterSpring,
    project: PROJECT.school,
    by: 'pupils',
    related: ['26', '15'],
    body: [
      p(
        '“Ấm!”, một em lớp 1 nói, rồi áp cả má vào tường. Ngoài sân, sương chưa tan, nhiệt kế treo ở cột chỉ 8 °C. Cô giáo đóng cửa sổ, tiếng gió tắt hẳn. Lần đầu trong ba mùa đông dạy ở đây, cô không phải nói to.',
      ),
      p(
        'Hai phòng học, mỗi phòng 42 m², làm bằng khung thép lắp ghép, tường bê tông nhẹ, trần cách nhiệt. Cùng với hiên và sân, công trình hết 274,78 triệu đồng tiền ủng hộ; phụ huynh san nền, đoàn viên sơn và làm sân, giá trị khoảng 46,5 triệu đồng.',
      ),
      pic('diem-truong-truoc', 'Lớp học tạm trước đây, nhìn từ cùng một vị trí.'),
      p(
        'Từ nay lớp 1 và lớp 2 không phải ngồi quay lưng vào nhau trong một phòng. Trẻ mẫu giáo dùng phòng còn lại, có góc chơi và chỗ ngủ trưa lát gỗ.',
      ),
      quote(
        'Tôi xin giữ lại tấm bảng cũ. Nó nứt, nhưng mấy lứa trò đã học chữ trên đó.',
        'Cô giáo phụ trách điểm trường',
      ),
      p(
        'Chuyện của điểm trường bắt đầu từ tấm bảng kế hoạch vẽ tay của Đoàn xã Công Bằng và một dòng trong sổ của đội Mùa hè xanh. Thu chi chi tiết có ở trang [công trình](project:3).',
      ),
    ],
  }),
  story({
    id: '45',
    slug: 'bay-muoi-tu-chiec-lop-cu-va-mot-ngay-1-6',
    kicker: 'Ba Bể',
    title: 'Bảy mươi tư chiếc lốp cũ và một ngày 1/6',
    sapo: 'Sân chơi ở Khang Ninh mở cửa đúng Ngày Quốc tế Thiếu nhi. Hầm chui, bập bênh, hàng rào đều làm từ lốp xe bỏ đi, do chính các em chọn màu.',
    topic: 'children',
    at: '2023-06-01 18:05',
    hero: shown('san-choi', 'Trẻ em chơi xích đu trong ngày sân chơi mở cửa.'),
    places: ['khangNinh', 'baBe'],
    units: ['khangNinh', 'baBe', 'pupils'],
    campaign: CAMPAIGN.summer2023,
    project: PROJECT.playground,
    by: 'khangNinh',
    related: ['40', '44'],
    body: [
      p(
        'Bốn giờ chiều, dây rào vừa tháo, chưa ai kịp phát biểu thì 11 trò chơi đã có chủ. Chị bí thư đoàn xã cất tờ giấy vào túi, cười: “Thôi, bài phát biểu hay nhất là tiếng hét kia kìa”.',
      ),
      p(
        'Sân rộng 220 m², nằm cạnh nhà văn hóa. Ba tháng trước, nơi này là bãi đất mọc cỏ may. Đoàn xã xin được 74 chiếc lốp cũ từ các gara dọc đường vào hồ, rửa, khoan lỗ thoát nước, sơn hai lớp. Màu sắc do học sinh tiểu học bỏ phiếu: vàng nhiều phiếu nhất, xanh nước biển thứ nhì.',
      ),
      p(
        'An toàn là điều phụ huynh hỏi nhiều. Nền dưới xích đu và cầu trượt rải cát dày 20 cm; bu lông đều bịt mũ nhựa; cán bộ kỹ thuật của huyện đã thử tải từng khung. Trong dịp hè, mỗi chiều có hai đoàn viên trực.',
      ),
      p(
        'Tổng chi 27,36 triệu đồng. Phần còn lại, hơn 600.000 đồng, để mua dây xích dự phòng. Đoàn xã mong có thêm hai cây bóng mát; một bác trong thôn đã nhận tặng cây sấu sáu năm tuổi, đợi mưa xuống là trồng.',
      ),
    ],
  }),
];
