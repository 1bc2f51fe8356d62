import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { PROJECT } from '../projects/ids.ts';
import { story } from '../story.ts';
import { figures, p, pic, quote, shown, ul } from '../write.ts';

/** Remembrance, trees planted in spring, and small deeds after Uncle Hồ's example. */
export const heritageStories: FaceOf<'article'>[] = [
  story({
    id: '4',
    slug: 'trong-it-di-de-cay-song-nhieu-hon',
    kicker: 'Bạch Thông',
    title: 'Trồng ít đi để cây sống nhiều hơn',
    sapo: 'Hưởng ứng Tết trồng cây, đoàn viên Vi Hương trồng 3.200 cây trong hai ngày, bằng hai phần ba năm ngoái. Bù lại, mỗi cây có một người nhận chăm đến hết mùa khô.',
    topic: 'example',
    at: '2022-02-18 09:25',
    hero: shown('trong-cay', 'Thanh niên trồng cây trên sườn đồi ở xã Vi Hương.'),
    places: ['viHuong', 'bachThong'],
    units: ['bachThong', 'propaganda'],
    by: 'bachThong',
    body: [
      p(
        'Trước khi xuống cây, bí thư đoàn xã Vi Hương dẫn mọi người đi xem quả đồi trồng năm 2021. Bốn nghìn tám trăm hố, đếm lại còn 2.650 cây sống. Không ai trách ai. Câu hỏi là tại sao: cây giống dập rễ vì chở xa, trồng xong không ai trở lại, trâu vào.',
      ),
      p(
        'Năm nay, đồi mới được rào tạm bằng tre trước một tuần. Cây giống mua gần hơn, kiểm từng bầu. Người trồng buộc vào cọc một mảnh nhựa ghi số, số ấy nằm trong sổ: ai trồng, ngày nào thì ra làm cỏ.',
      ),
      figures(['3.200', 'cây mỡ, cây lát'], ['164', 'người nhận chăm'], ['3', 'lần làm cỏ trong năm']),
      p(
        'Bác Hồ phát động Tết trồng cây từ cuối năm 1959, nhấn mạnh trồng cây nào phải tốt cây ấy. Đoàn xã chép lời dặn đó ở trang đầu của sổ, ngay trên cột “còn sống / đã chết”.',
      ),
      p(
        'Lần kiểm đếm đầu tiên vào ngày 30/4. Cây chết sẽ được trồng dặm trong vụ thu, và mảnh nhựa cũ vẫn giữ lại để biết chỗ nào đất khó.',
      ),
    ],
  }),
  story({
    id: '7',
    slug: 've-nguon-khong-mang-theo-bai-dien-van',
    kicker: 'Chợ Đồn',
    title: 'Về nguồn, không mang theo bài diễn văn',
    sapo: 'Chuyến về nguồn kỷ niệm 91 năm ngày thành lập Đoàn ở Nghĩa Tá thay bài diễn văn bằng câu chuyện của một cụ bà từng nấu cơm cho bộ đội.',
    topic: 'example',
    at: '2022-03-26 17:00',
    hero: shown('ve-nguon', 'Đoàn viên dâng hương tại một địa chỉ đỏ giữa rừng ATK Chợ Đồn.'),
    places: ['nghiaTa', 'choDon'],
    units: ['choDon', 'propaganda', 'gifted'],
    by: 'propaganda',
    related: ['4'],
    body: [
      p(
        'Đường vào khu di tích ở xã Nghĩa Tá rợp bóng cọ. Một trăm hai mươi đoàn viên đi bộ đoạn cuối, không mở nhạc. Đến nơi, họ dâng hương, quét lá quanh nền lán cũ, rồi ngồi xuống bãi cỏ. Người kể chuyện đã đợi sẵn: một cụ bà ngoài chín mươi, ngồi ghế mây, khăn vấn đen.',
      ),
      p(
        'Cụ kể hồi con gái, nhà cụ nấu cơm cho bộ đội. Khói phải dẫn vào rãnh phủ lá để máy bay không thấy. Có anh bộ đội trẻ sốt rét, ăn không được, cụ giã gạo nấu cháo. Anh đi chiến dịch, hứa quay lại trả cái bát. “Tôi chờ mãi”, cụ nói, “giờ thì không chờ nữa, nhưng cái bát còn lại vẫn để dành”.',
      ),
      quote(
        'Sách em học có ATK Chợ Đồn. Nhưng hôm nay em mới biết ở đó có cái bát.',
        'Học sinh lớp 10 Trường THPT Chuyên Bắc Kạn',
      ),
      p(
        'ATK Chợ Đồn là vùng an toàn khu thời kháng chiến chống thực dân Pháp, nơi Bác Hồ và nhiều cơ quan Trung ương từng ở và làm việc. Huyện Đoàn Chợ Đồn đang ghi âm lời kể của những người cao tuổi trong vùng; đến nay được mười bốn câu chuyện, mỗi câu chuyện kèm giấy đồng ý của người kể.',
      ),
      p('Trước khi về, đoàn để lại 30 cây lát ở ven suối và mang theo toàn bộ rác của mình.'),
    ],
  }),
  story({
    id: '11',
    slug: 'mot-tuan-khong-khau-hieu-o-hai-muoi-ba-chi-doan',
    title: 'Một tuần không khẩu hiệu ở hai mươi ba chi đoàn',
    sapo: 'Dịp kỷ niệm ngày sinh của Bác năm nay, 23 chi đoàn ở Bạch Thông và Chợ Đồn thử một tuần không treo băng rôn mới, dành tiền và thời gian cho việc nhỏ.',
    topic: 'example',
    at: '2022-05-19 08:00',
    hero: shown('duong-hoa', 'Chăm sóc luống hoa ven đường, một trong những việc nhỏ được chọn.'),
    places: ['bachThong', 'choDon', 'viHuong', 'phuongVien'],
    units: ['propaganda', 'bachThong', 'choDon'],
    by: 'propaganda',
    body: [
      p(
        'Một tấm băng rôn 5 m giá 250.000 đồng, treo một tuần rồi gỡ. Với số tiền ấy, chi đoàn ở Phương Viên mua được bốn bóng đèn, thay cho đoạn ngõ tối trước nhà hai cụ già. Phép tính đơn giản được đưa ra trong buổi họp đầu tháng 5, và 23 chi đoàn đồng ý thử.',
      ),
      p('Trong tuần từ 13 đến 19/5, mỗi chi đoàn chọn một việc, làm xong trong một buổi:'),
      ul(
        'khơi 1,8 km mương trước vụ mùa;',
        'sửa 31 ổ điện, công tắc hỏng cho nhà người già;',
        'cắt tóc cho 57 cụ và trẻ em;',
        'viết hộ 12 lá thư, đơn cho người không thạo chữ;',
        'vá 9 chỗ rào bị trâu phá ở vườn cây chung.',
      ),
      p(
        'Không có lễ phát động. Kết quả được ghi vào cuốn sổ học trò, mỗi chi đoàn một cuốn. Có chi đoàn ghi thẳng: “Định sửa mái bếp, không có ai biết lợp, hẹn tuần sau”.',
      ),
      quote(
        'Làm theo Bác là làm được cái gì cho ra cái ấy, không cần ai chụp ảnh.',
        'Bí thư chi đoàn ở xã Vi Hương',
      ),
      p(
        'Các chi đoàn thống nhất giữ cuốn sổ thêm một năm. Tháng 5 năm sau, Ban Tuyên giáo sẽ trở lại xin đọc.',
      ),
    ],
  }),
  story({
    id: '16',
    slug: 'dem-nen-thap-cham-o-nghia-trang-liet-si',
    title: 'Đêm nến thắp chậm ở nghĩa trang liệt sĩ',
    sapo: 'Tối 26/7, thanh niên thành phố Bắc Kạn thắp nến tri ân. Mỗi người dừng lại ở một ngôi mộ, đọc thầm tên, quê, năm mất rồi mới thắp; vì thế buổi lễ kéo dài đến gần nửa đêm.',
    topic: 'example',
    at: '2022-07-27 00:35',
    hero: shown('ve-nguon', 'Thanh niên dâng hương tưởng nhớ các anh hùng liệt sĩ.'),
    places: ['city'],
    units: ['city', 'propaganda'],
    by: 'city',
    body: [
      p(
        'Những năm trước, nến được thắp trong mười lăm phút, theo hàng, có người hô. Năm nay không ai hô. Bốn trăm đoàn viên nhận nến ở cổng, được dặn một điều: đi chậm, mỗi người ba ngôi mộ, đọc hết những gì khắc trên bia rồi hãy châm lửa.',
      ),
      p(
        'Một cậu học sinh lớp 9 đứng rất lâu trước ngôi mộ ghi “chưa biết tên”. Cậu hỏi chị phụ trách phải đọc gì. Chị nghĩ một lúc rồi bảo: em cứ nói tên em.',
      ),
      p(
        'Sau phần thắp nến là lời kể của một cựu chiến binh về ba người đồng đội cùng làng. Ông không đọc giấy, có chỗ quên, phải dừng. Không ai giục. Đến 11 giờ rưỡi, những ngọn nến cuối cùng mới được châm lên ở hàng sát tường.',
      ),
      quote('Tôi đi nhiều lễ, lần này thấy anh em tôi được hỏi thăm từng người.', 'Một cựu chiến binh dự lễ'),
      p(
        'Sáng 27/7, các chi đoàn chia nhau đến thăm gia đình chính sách, sửa điện, dọn vườn. Thành Đoàn lập danh sách 43 phần mộ có thông tin mờ, bong tróc để đề nghị đơn vị quản lý khắc lại.',
      ),
    ],
  }),
  story({
    id: '32',
    slug: 'dau-xuan-trong-cay-nho-lai-quyen-so-cu',
    kicker: 'Bạch Thông',
    title: 'Đầu xuân trồng cây, nhờ lại quyển sổ cũ',
    sapo: 'Trước khi ra quân trồng cây đầu xuân Quý Mão, đoàn xã Vi Hương công bố số cây còn sống của năm trước: 2.784 trên 3.200. Từ đó nảy ra ý định làm vườn ươm riêng.',
    topic: 'example',
    at: '2023-02-08 14:15',
    hero: shown('vuon-cay-thanh-nien', 'Cây giống được xếp luống trước ngày trồng.'),
    places: ['viHuong', 'bachThong'],
    units: ['bachThong', 'movement'],
    campaign: CAMPAIGN.winterSpring,
    project: PROJECT.nursery,
    by: 'bachThong',
    related: ['4', '43'],
    body: [
      p(
        'Bí thư đoàn xã Vi Hương mở sổ, đọc một mạch: “Trồng 3.200. Chết đợt một 512, trồng dặm 300. Tháng Giêng đếm lại còn sống 2.784”. Tám mươi bảy phần trăm. Ai đó vỗ tay. Anh gấp sổ, nói thêm: hàng số 14 đến 19 chết gần hết, năm nay đừng trồng mỡ ở đó nữa, đất đá, thử cây khác.',
      ),
      p(
        'Sáng 8/2, gần 200 đoàn viên, thanh niên huyện Bạch Thông ra quân trồng cây trên quả đồi liền kề. Kế hoạch là 2.500 cây, ít hơn năm ngoái, vì đất còn lại dốc hơn.',
      ),
      pic('trong-cay', 'Đoàn viên đào hố theo đường đồng mức trên quả đồi mới.'),
      p(
        'Theo tính toán từ sổ, tiền giống và vận chuyển chiếm gần tám phần mười chi phí, mà cây chết chủ yếu do dập rễ trên đường. Ngay tại đồi, Huyện Đoàn cùng xã đi xem mảnh đất 600 m² một gia đình cho mượn để làm [vườn ươm cây thanh niên](project:7).',
      ),
      quote('Quyển sổ không làm cây sống. Nhưng nó chỉ cho mình chỗ cây chết.', 'Bí thư Đoàn xã Vi Hương'),
      p('Cây trồng hôm nay vẫn được đánh số. Mảnh nhựa của năm cũ được thu lại, rửa sạch, dùng tiếp.'),
    ],
  }),
];
