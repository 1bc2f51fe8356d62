/* Sentences of the synthetic articles, by where they stand; slots as in `vocabulary.ts`. */

export const TITLES = [
  '{unit} {work}',
  '{people} ở xã {commune} {work}',
  'Thôn {hamlet}: {outcome}',
  '{unit} với {topic}',
  'Xã {commune} {work} cho {folk}',
  'Tuổi trẻ {commune} và chuyện {topic}',
  'Chung tay {work} ở thôn {hamlet}',
  '{commune}: {people} ra quân',
] as const;

export const OPENINGS = [
  '{when}, {people} của {unit} đã có mặt ở thôn {hamlet} để {work}.',
  '{when}, {unit} phối hợp với chính quyền xã {commune} {work}, mở đầu cho đợt hoạt động về {topic}.',
  '{when}, con đường vào thôn {hamlet} đông vui khác hẳn: {people} cùng {folk} {work}.',
  'Theo kế hoạch đã thống nhất với chi bộ thôn {hamlet}, {unit} dành trọn ngày nghỉ để {work}.',
] as const;

export const SENTENCES = [
  'Để có được buổi ra quân này, {unit} đã họp bàn {number:2-5} lần, chia việc đến từng tổ và cử người đi khảo sát trước ở thôn {hamlet}.',
  'Nhờ {resource}, phần việc nặng nhất được làm xong trước {number:2-9} ngày so với dự kiến.',
  'Cùng với đó, các bạn còn {work}, một việc mà {folk} đã mong từ lâu.',
  'Đến nay {outcome}, ai qua thôn {hamlet} cũng nhận ra ngay.',
  'Không ít bạn đi xe máy hơn {number:10-45} km từ {commune} lên, mang theo cả cơm nắm và dụng cụ.',
  'Khó khăn lớn nhất là đường dốc và mưa bất chợt, nên vật liệu phải gùi từng chuyến qua {number:2-6} con dốc.',
  'Ở mỗi tổ đều có một người ghi chép, chụp ảnh trước và sau, rồi báo lại cho {unit} vào buổi tối.',
  'Số tiền còn lại được công khai ở nhà văn hóa thôn {hamlet} để bà con cùng biết.',
  'Bên cạnh việc chung, {unit} tặng {number:10-80} suất quà cho {folk}.',
  'Cách làm ấy bắt đầu từ thôn {hamlet}, sau lan sang {commune} và đến nay đã có {number:4-18} chi đoàn làm theo.',
  'Từ chỗ chỉ có {number:5-12} đoàn viên tham gia, đến nay đội đã có {people} thay phiên nhau.',
  'Buổi trưa, cả đội nghỉ dưới bóng cây đầu thôn, nghe các cụ kể chuyện ngày trước mở đường vào {hamlet}.',
  'Chính quyền xã {commune} hỗ trợ phương tiện, còn phần công thì {folk} và đoàn viên cùng làm.',
  'Theo tổng hợp của {unit}, riêng quý này đã có {number:6-30} hoạt động về {topic} với sự tham gia của {people}.',
  'Những phần việc như {work} được đưa vào nghị quyết của chi đoàn và kiểm lại hằng tháng.',
  'Ở {commune}, mỗi chi đoàn nhận một đoạn đường, một nhóm hộ hay một lớp học để theo dõi quanh năm.',
  'Sau buổi ra quân, {unit} ngồi lại rút kinh nghiệm: việc nào làm tốt thì giữ, việc nào còn vướng thì phân người gỡ.',
  'Điều dễ thấy là {outcome}, còn điều khó thấy hơn là thanh niên trong thôn đã quen tự bàn, tự làm.',
  'Ngoài giờ lao động, các bạn tổ chức trò chơi và đọc sách cùng {folk}.',
  'Kết quả ấy có phần của {resource} và của cả những người không đứng tên trong danh sách.',
  'Trong thời gian tới, {unit} sẽ {next}.',
  'Huyện Đoàn đánh giá đây là cách làm phù hợp với vùng cao, nơi dân cư thưa và thanh niên hay đi làm xa.',
] as const;

export const QUOTES = [
  '“{feeling}”, {speaker} nói.',
  '{speaker} cho biết: “{feeling}”.',
  'Nhìn thành quả, {speaker} chia sẻ: “{feeling}”.',
] as const;

export const HEADINGS = [
  'Làm từ việc nhỏ',
  'Bàn kỹ trước khi bắt tay',
  'Những ngày ở thôn {hamlet}',
  'Để kết quả còn mãi',
  'Chuyện ở {commune}',
  'Góp sức từ nhiều phía',
] as const;

export const SAPOS = [
  '{when}, {people} của {unit} đã {work}; {outcome}.',
  'Với {resource}, {unit} chọn {topic} làm việc chính trong năm và bước đầu có kết quả: {outcome}.',
  'Không chờ có đủ mới làm, {unit} vận động {people} {work}, được {folk} ủng hộ.',
] as const;
