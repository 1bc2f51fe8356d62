import type { FaceOf } from '#contract/faces/face.ts';
import { story } from '../story.ts';
import { h2, p, pic, quote, shown, table } from '../write.ts';

export const startUpStories: FaceOf<'article'>[] = [
  story({
    id: '28',
    slug: 'mua-mien-dong-cua-nhung-nguoi-tro-ve',
    kicker: 'Na Rì',
    title: 'Mùa miến dong của những người trở về',
    sapo: 'Ở Côn Minh, tháng Chạp bắt đầu từ tháng Mười một, khi các giàn phơi miến giăng trắng ven đồi. Mấy năm nay, đứng bên nồi tráng bánh có thêm những người trẻ từng bỏ quê đi làm công nhân.',
    topic: 'startUp',
    at: '2022-12-22 08:40',
    hero: shown('khoi-nghiep-mien', 'Tổ hợp tác thanh niên Côn Minh ra miến trong một ngày nắng hanh.'),
    places: ['conMinh', 'naRi'],
    units: ['naRi', 'movement'],
    by: { penName: 'Nà Pạc' },
    related: ['10', '31'],
    body: [
      p(
        'Bốn giờ sáng, xưởng đã đỏ lửa. Bột dong khuấy từ đêm, lắng qua bốn lần nước, trắng như vôi mới tôi. Một chàng trai 29 tuổi đứng bên máy tráng, mắt không rời mép bánh đang chạy ra. Anh bảo chỉ cần lửa lệch một chút, miến sẽ gãy ngay khi phơi.',
      ),
      p(
        'Năm năm trước anh làm ở một khu công nghiệp dưới xuôi, lương đều mà năm nào hết Tết cũng thiếu tiền tàu xe. Đầu năm 2020, anh về, vay vốn qua tổ tiết kiệm do Đoàn xã quản lý, chung tiền với bốn người bạn cùng lứa. Tổ hợp tác thanh niên làm miến dong ra đời như thế, không khai trương, không biển hiệu.',
      ),
      h2('Từ củ dong đến gói miến'),
      p(
        'Côn Minh có nghề miến từ lâu. Đất đồi hợp cây dong riềng, khí hậu mùa đông hanh, nước khe sạch. Nhưng người làm nghề lớn tuổi dần, mỗi nhà tráng một kiểu, bán cho thương lái theo cân, giá lên xuống theo xe.',
      ),
      p(
        'Nhóm bạn trẻ bắt đầu bằng việc khó chịu nhất: ghi chép. Mỗi mẻ bột ghi củ của nhà ai, lắng mấy nước, phơi mấy nắng, khách chê gì. Sau một vụ, họ bỏ được công đoạn từng làm sợi miến ngả màu, thống nhất bề dày của bánh và cắt miến theo bó 500 g.',
      ),
      table(
        'Ba vụ miến của tổ hợp tác (số liệu do tổ cung cấp)',
        ['Vụ', 'Miến khô (tấn)', 'Hộ bán củ dong', 'Tỷ lệ bán lẻ, bán trên mạng'],
        ['2020 – 2021', '6,5', '12', '10%'],
        ['2021 – 2022', '11', '21', '28%'],
        ['2022 – 2023 (dự kiến)', '15', '30', '40%'],
      ),
      p(
        'Con số tổ quan tâm nhất nằm ở cột giữa: 30 hộ trong xã yên tâm trồng dong vì giá mua được báo từ đầu vụ. Ai giao củ sạch, không lẫn đất, được cộng thêm.',
      ),
      p(
        'Trồng dong không phải việc nhàn. Củ xuống đất từ tháng Hai, đến cuối năm mới dỡ, gặp năm mưa nhiều thì thối, năm hạn thì nhỏ. Tổ lập một quỹ chung, mỗi tấn miến bán ra trích một phần, để năm mất mùa vẫn mua củ của bà con không thấp hơn giá đã báo.',
      ),
      h2('Học bán hàng khó hơn học tráng bánh'),
      p(
        'Cô gái phụ trách bán hàng của tổ từng đóng giày ở Bình Dương. Buổi phát trực tiếp đầu tiên, cô nói vấp, được sáu người xem, trong đó ba người là họ hàng. Huyện Đoàn Na Rì mời người về hướng dẫn hai ngày cuối tuần: cách chụp ảnh dưới ánh sáng trời, cách trả lời khi khách hỏi hạn dùng, cách tính tiền cước để không lỗ.',
      ),
      pic('to-cong-nghe-so', 'Hai ngày cuối tuần học bán hàng trên mạng của tổ hợp tác.'),
      quote(
        'Tôi học được một câu: đừng khen miến của mình, hãy nấu cho người ta xem.',
        'Người phụ trách bán hàng của tổ hợp tác',
      ),
      p(
        'Từ đó, buổi phát nào cũng có nồi canh sôi. Mùa này, gần bốn phần mười sản lượng đi thẳng đến người ăn. Mỗi gói có tờ giấy nhỏ ghi ngày phơi và tên người tráng.',
      ),
      h2('Phần chưa ngọt'),
      p(
        'Cái lo của tổ là nước thải từ rửa củ. Mùa cao điểm, bã và nước bột dồn xuống khe, bốc mùi. Đầu tháng 12, đoàn viên cùng người làm nghề đào ba hố lắng, đưa bã về ủ làm phân. Cách này mới xử lý được chừng một nửa; muốn làm hết cần bể lớn, chi phí vượt sức của tổ. Đề xuất vay thêm vốn đã được gửi lên và đang chờ thẩm định.',
      ),
      p(
        'Trưa, nắng lên. Cả xưởng bỏ bát cơm chạy ra trở miến vì gió đổi chiều. Trên đồi, tiếng gọi nhau í ới lẫn vào tiếng phên tre va lách cách. Chàng trai đứng máy tráng lau mồ hôi, nói như nói với mình: hồi đi làm xa, năm nào anh cũng nhớ đúng cái tiếng này.',
      ),
    ],
  }),
];
