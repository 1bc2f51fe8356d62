import type { SamplePicture } from './types.ts';

const CREDIT = 'Tranh minh họa: Cổng Đoàn';

/** What each drawing shows, for those who can't see it, and where the eye should rest. */
const DRAWINGS = {
  'hop-chi-doan': [
    'Tranh vẽ đoàn viên áo xanh họp quanh chiếc bàn thấp trong nhà sàn, ngoài cửa sổ là núi đá vôi',
    50,
    58,
  ],
  'dai-bieu-xa': [
    'Tranh vẽ nữ bí thư đoàn xã nói chuyện với bà con giữa sân, phía sau treo những bắp ngô phơi khô',
    45,
    50,
  ],
  'ban-giao-ke-hoach': [
    'Tranh vẽ hai cán bộ đoàn trẻ cùng một cụ già trao đổi trước tấm bảng kế hoạch',
    50,
    45,
  ],
  'tong-quan-ba-be': [
    'Tranh vẽ hồ Ba Bể lúc bình minh, hai tình nguyện viên chèo thuyền độc mộc dưới chân núi đá',
    50,
    60,
  ],
  'trong-cay': ['Tranh vẽ thanh niên tình nguyện trồng cây non trên sườn đồi', 50, 60],
  'lam-duong': ['Tranh vẽ thanh niên đổ bê tông đường thôn bằng xẻng và máy trộn', 50, 60],
  'duong-hoa': ['Tranh vẽ con đường làng hai bên trồng hoa, một người phụ nữ đang tưới nước', 50, 60],
  'thap-sang-duong-que': [
    'Tranh vẽ hàng đèn năng lượng mặt trời sáng dọc đường thôn lúc chập tối, người dân đang về nhà',
    50,
    55,
  ],
  'cau-dan-sinh-truoc': ['Tranh vẽ lối qua suối với chiếc cầu tre đã gãy', 50, 58],
  'cau-dan-sinh-sau': ['Tranh vẽ cây cầu bê tông nhỏ mới xây bắc qua con suối', 50, 58],
  'nha-nhan-ai-truoc': ['Tranh vẽ căn nhà gỗ cũ xiêu vẹo nằm trên triền dốc', 50, 58],
  'nha-nhan-ai-sau': ['Tranh vẽ ngôi nhà nhỏ mới lợp mái ngói nằm trên triền dốc', 50, 58],
  'nha-nhan-ai-thi-cong': [
    'Tranh vẽ thanh niên tình nguyện đang xây tường cho ngôi nhà trên triền dốc',
    50,
    55,
  ],
  'lop-hoc-vung-cao': ['Tranh vẽ cô giáo trẻ và học sinh quàng khăn đỏ trong lớp học vùng cao', 50, 50],
  'diem-truong-truoc': ['Tranh vẽ lớp học tạm đã cũ nát ở điểm trường vùng cao', 50, 58],
  'diem-truong-sau': ['Tranh vẽ phòng học mới sáng sủa ở điểm trường vùng cao', 50, 58],
  'nuoc-sach': ['Tranh vẽ trẻ em hứng nước vào chai từ vòi của bể nước sạch trong thôn', 50, 60],
  'san-choi': ['Tranh vẽ trẻ em chơi xích đu ở sân chơi làm từ lốp xe cũ', 50, 58],
  'hien-mau': [
    'Tranh vẽ ngày hiến máu: người hiến nằm trên giường, y tá và tình nguyện viên áo xanh đứng bên',
    50,
    50,
  ],
  'tiep-suc-mua-thi': ['Tranh vẽ tình nguyện viên đưa nước uống cho thí sinh trước cổng trường', 50, 52],
  'mua-he-xanh': ['Tranh vẽ đoàn tình nguyện áo xanh đội mũ tai bèo đi qua ruộng bậc thang', 50, 58],
  'on-he-thieu-nhi': ['Tranh vẽ lớp học hè của trẻ em trong ngôi nhà sàn', 50, 55],
  'trung-thu': ['Tranh vẽ trẻ em rước đèn Trung thu trong đêm', 50, 60],
  'chuyen-doi-so': [
    'Tranh vẽ một thanh niên tình nguyện hướng dẫn cụ già dùng điện thoại thông minh',
    50,
    48,
  ],
  'to-cong-nghe-so': [
    'Tranh vẽ thanh niên giúp bà con nông dân làm thủ tục trên máy tính xách tay ở trụ sở xã',
    50,
    50,
  ],
  'khoi-nghiep-mien': ['Tranh vẽ những người trẻ làm miến dong bên các giàn phơi', 50, 55],
  'khoi-nghiep-cam': [
    'Tranh vẽ chủ vườn trẻ tuổi giữa những cây quýt sai quả và các sọt quả vừa hái',
    48,
    50,
  ],
  homestay: ['Tranh vẽ ngôi nhà sàn đón khách bên hồ cùng những người chủ trẻ tuổi', 50, 55],
  'che-shan-tuyet': [
    'Tranh vẽ những người trẻ hái chè giữa các cây chè shan tuyết cổ thụ trong sương',
    50,
    52,
  ],
  've-nguon': ['Tranh vẽ thanh niên dâng hương, mang cờ ở khu di tích giữa rừng', 50, 52],
  'le-ra-quan': ['Tranh vẽ lễ ra quân với những hàng áo xanh và cờ trước sân khấu', 50, 58],
  'giai-bong-da': ['Tranh vẽ trận bóng đá của thanh niên trên sân cỏ của thôn', 50, 60],
  'ngay-hoi-doc-sach': ['Tranh vẽ trẻ em ngồi đọc sách dưới bóng cây lớn', 50, 60],
  'chu-nhat-xanh': ['Tranh vẽ thanh niên thu gom rác vào bao tải bên bờ suối', 50, 60],
  'xuan-tinh-nguyen': ['Tranh vẽ tình nguyện viên gói bánh chưng và tặng quà Tết cho người già', 50, 55],
  'tu-van-nghe': ['Tranh vẽ ngày hội tư vấn nghề với các gian hàng và thanh niên cầm tờ giới thiệu', 50, 52],
  'tong-phu-trach-doi': ['Tranh vẽ cô tổng phụ trách Đội cùng học sinh trong nghi thức đánh trống', 50, 52],
  'tuan-tra-rung': ['Tranh vẽ tổ tuần tra rừng trẻ tuổi đi giữa rừng vườn quốc gia', 50, 55],
  'ho-tro-lu': ['Tranh vẽ thanh niên vác bao hàng qua bùn sau trận lũ', 50, 55],
  'ky-nang-so-cuu': ['Tranh vẽ lớp dạy phòng đuối nước và sơ cứu bên hồ', 50, 58],
  'vuon-cay-thanh-nien': ['Tranh vẽ vườn ươm của thanh niên với những luống cây giống thẳng hàng', 50, 60],
  'khao-sat': ['Tranh vẽ hai tình nguyện viên đo đường bằng thước dây và ghi sổ', 50, 55],
  'phong-doc': ['Tranh vẽ phòng đọc sách nhỏ trong nhà văn hóa xã', 50, 52],
  'san-khau-van-nghe': ['Tranh vẽ thanh niên mặc áo chàm Tày hát then, gảy đàn tính trên sân khấu', 50, 50],
} as const satisfies Record<string, readonly [alt: string, focusX: number, focusY: number]>;

/** The name of a drawing in `cms/seed/pictures`. */
export type Drawing = keyof typeof DRAWINGS;

const NAMES = Object.keys(DRAWINGS) as Drawing[];

/** The id of the picture that shows a drawing: its place in the list above. */
export const picture = (drawing: Drawing): string => String(NAMES.indexOf(drawing) + 1);

export const media: SamplePicture[] = NAMES.map((drawing) => {
  const [alt, x, y] = DRAWINGS[drawing];
  return { id: picture(drawing), drawing, alt, credit: CREDIT, focus: { x, y } };
});
