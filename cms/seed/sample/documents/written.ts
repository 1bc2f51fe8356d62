import type { WrittenPaper } from '#cms/seed/paper-of-text.ts';

/* Papers of the sample that can be read: written for this portal. The others are scans, as old papers are. */

const HEAD = { issuer: 'TỈNH ĐOÀN BẮC KẠN', above: 'ĐOÀN TNCS HỒ CHÍ MINH' };

export const RULES_OF_ACCOUNTS: WrittenPaper = {
  ...HEAD,
  number: '15-QĐ/TĐTN',
  placeAndDay: 'Bắc Kạn, ngày 20 tháng 12 năm 2022',
  type: 'QUYẾT ĐỊNH',
  title: 'Ban hành Quy chế công khai thu, chi của công trình thanh niên',
  paragraphs: [
    'Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh;',
    'Căn cứ Chương trình công tác năm 2023 của Ban Chấp hành Đoàn tỉnh;',
    'Xét đề nghị của Ban Phong trào,',
    'BAN THƯỜNG VỤ TỈNH ĐOÀN QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo',
    'Quy chế công khai thu, chi của công trình thanh niên, áp dụng cho mọi công trình nhận đóng góp bằng tiền, hiện vật hoặc ngày công trong toàn tỉnh.',
    'Điều 2. Nội dung chính',
    '1. Mỗi công trình có một sổ đóng góp. Khoản thu, khoản chi được ghi vào sổ trong ba ngày làm việc, kèm chứng từ, và đăng trên Cổng thông tin của Tỉnh Đoàn.',
    '2. Tên người ủng hộ chỉ được công khai khi người đó đồng ý; số tiền luôn được công khai.',
    '3. Số tiền còn lại khi công trình hoàn thành được chuyển cho công trình khác sau khi hỏi ý kiến người ủng hộ và Ban Thường vụ ra văn bản.',
    'Điều 3. Hiệu lực',
    'Quyết định này có hiệu lực từ ngày 01/01/2023 và thay thế Quyết định số 12-QĐ/TĐTN ngày 12/4/2019.',
    'Điều 4. Trách nhiệm thi hành',
    'Văn phòng, các ban, đơn vị thuộc Tỉnh Đoàn và các huyện, thành Đoàn chịu trách nhiệm thi hành Quyết định này.',
  ],
  signerTitle: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN',
  signer: 'Triệu Thị Mẫu',
};

export const YOUTH_MONTH: WrittenPaper = {
  ...HEAD,
  number: '25-KH/TĐTN',
  placeAndDay: 'Bắc Kạn, ngày 06 tháng 02 năm 2023',
  type: 'KẾ HOẠCH',
  title: 'Tổ chức Tháng Thanh niên năm 2023',
  paragraphs: [
    'Thực hiện Chương trình công tác Đoàn và phong trào thanh thiếu nhi năm 2023, Ban Thường vụ Tỉnh Đoàn xây dựng kế hoạch tổ chức Tháng Thanh niên năm 2023 với những nội dung sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Phát huy tinh thần xung kích, tình nguyện của đoàn viên, thanh niên trong xây dựng nông thôn mới, đô thị văn minh, chuyển đổi số và an sinh xã hội.',
    '2. Mỗi việc làm phải xuất phát từ nhu cầu của thôn, tổ; có người chịu trách nhiệm, có thời hạn và được báo cáo bằng kết quả đếm được.',
    'II. THỜI GIAN, CHỦ ĐỀ',
    '1. Thời gian: từ ngày 01/3 đến ngày 31/3/2023.',
    '2. Chủ đề: “Tuổi trẻ tiên phong chuyển đổi số”.',
    'III. CHỈ TIÊU',
    '1. Mỗi huyện, thành Đoàn làm mới ít nhất một công trình thanh niên trị giá từ 50 triệu đồng.',
    '2. Mỗi đoàn xã, phường, thị trấn thành lập một tổ công nghệ số cộng đồng hoặc giúp tổ hiện có hướng dẫn ít nhất 30 hộ dùng dịch vụ công trực tuyến.',
    '3. Mỗi chi đoàn có một phần việc thanh niên; cây đã trồng được chăm sóc đến khi sống.',
    '4. Toàn tỉnh vận động ít nhất 300 đơn vị máu, trồng 15.000 cây, kết nạp 450 đoàn viên, bàn giao bốn nhà nhân ái.',
    'IV. NỘI DUNG',
    '1. Lễ khởi động cấp tỉnh vào sáng ngày 26/02/2023 tại thành phố Bắc Kạn, gọn trong một buổi; phần lớn thời gian để các huyện, thành Đoàn nhận việc và hẹn ngày xong.',
    '2. Ngày cao điểm “Chủ nhật xanh” 05/3 và 19/3: thu gom rác ở bờ suối, chợ, trường học; thay điểm rác tự phát bằng vườn hoa.',
    '3. Ngày đoàn viên 26/3: kết nạp đoàn viên mới, tuyên dương cán bộ đoàn cơ sở, gặp gỡ các thế hệ cán bộ đoàn.',
    '4. Tập huấn kỹ năng số cho bí thư chi đoàn; mỗi cụm một lớp, học viên mang theo điện thoại và việc cần làm của thôn mình.',
    'V. TỔ CHỨC THỰC HIỆN',
    '1. Ban Phong trào tham mưu, theo dõi chỉ tiêu; Ban Tuyên giáo đưa tin; Văn phòng lo kinh phí và hậu cần.',
    '2. Các huyện, thành Đoàn gửi kế hoạch trước ngày 15/02/2023 và báo cáo kết quả trước ngày 03/4/2023.',
    '3. Kinh phí lấy từ nguồn chi thường xuyên và đóng góp tự nguyện; mọi khoản đóng góp được công khai theo Quyết định số 15-QĐ/TĐTN ngày 20/12/2022.',
  ],
  signerTitle: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN',
  signer: 'Hoàng Minh Họa',
};

export const SAFETY_IN_FLOODS: WrittenPaper = {
  ...HEAD,
  number: '52-CV/TĐTN-BTG',
  placeAndDay: 'Bắc Kạn, ngày 15 tháng 6 năm 2023',
  type: 'CÔNG VĂN',
  title: 'Về việc bảo đảm an toàn cho tình nguyện viên trong mùa mưa lũ',
  paragraphs: [
    'Kính gửi: Ban Thường vụ các huyện, thành Đoàn, Đoàn trực thuộc.',
    'Mùa mưa lũ đã bắt đầu trên địa bàn tỉnh. Để bảo đảm an toàn tuyệt đối cho tình nguyện viên tham gia chiến dịch hè, Ban Thường vụ Tỉnh Đoàn đề nghị các đơn vị:',
    '1. Không tổ chức hoạt động ở bờ suối, chân taluy, ngầm tràn khi có cảnh báo mưa lớn, lũ quét, sạt lở đất. Đội trưởng có quyền dừng hoạt động ngay và báo cáo sau.',
    '2. Mỗi đội hình có ít nhất một người đã học sơ cứu, một túi y tế, số điện thoại của trạm y tế và công an xã.',
    '3. Tình nguyện viên dưới 18 tuổi chỉ tham gia khi cha mẹ đồng ý bằng văn bản và có người lớn đi cùng.',
    '4. Báo ngay về Thường trực Tỉnh Đoàn mọi sự cố, kể cả khi không ai bị thương.',
    'Đề nghị các đơn vị nghiêm túc thực hiện.',
  ],
  signerTitle: 'TL. BAN THƯỜNG VỤ TỈNH ĐOÀN',
  signer: 'Nông Văn Ví Dụ',
};
