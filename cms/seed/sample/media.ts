import type { WrittenPaper } from '#cms/seed/paper-of-text.ts';
import { RULES_OF_ACCOUNTS, SAFETY_IN_FLOODS, YOUTH_MONTH } from './documents/written.ts';
import type { SampleFile, SamplePicture } from './types.ts';

const CREDIT = 'Tranh minh họa: Cổng Đoàn';

/** What each drawing shows, for those who can't see it, and where the eye should rest. */
const DRAWINGS = {
  'hop-chi-doan': [
    'Tranh vẽ đoàn viên áo xanh họp quanh chiếc bàn thấp trong nhà sàn, ngoài cửa sổ là núi đá vôi',
    50,
    58,
  ],
  'dai-bieu-xa': [
    'Tranh vẽ bí thư đoàn xã nói chuyện với bà con giữa sân nhà sàn, dưới hiên treo những bắp ngô khô',
    50,
    60,
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
  'cau-dan-sinh-truoc': ['Tranh vẽ hai bà cháu đứng trước chiếc cầu tre đã gãy giữa lòng suối', 55, 70],
  'cau-dan-sinh-sau': ['Tranh vẽ người đi bộ, đi xe máy qua cây cầu bê tông mới bắc trên con suối', 50, 58],
  'nha-nhan-ai-truoc': [
    'Tranh vẽ căn nhà gỗ cũ mái vá víu dưới chân núi, một bà cụ và đứa cháu đứng ngoài sân',
    50,
    58,
  ],
  'nha-nhan-ai-sau': ['Tranh vẽ buổi trao nhà trước ngôi nhà mới mái ngói đỏ dưới chân núi', 50, 58],
  'nha-nhan-ai-thi-cong': [
    'Tranh vẽ thanh niên tình nguyện trộn vữa, xây tường gạch cho ngôi nhà dưới chân núi',
    50,
    55,
  ],
  'lop-hoc-vung-cao': [
    'Tranh vẽ cô giáo trẻ giảng bài bên bảng, học sinh ngồi kín các dãy bàn trong lớp học vùng cao',
    50,
    50,
  ],
  'diem-truong-truoc': [
    'Tranh vẽ lớp học tạm vách nứa, mái tôn han gỉ, sân đất đọng nước ở điểm trường vùng cao',
    50,
    58,
  ],
  'diem-truong-sau': [
    'Tranh vẽ học sinh vui chơi trước phòng học mới mái xanh ở điểm trường vùng cao',
    50,
    58,
  ],
  'nuoc-sach': ['Tranh vẽ trẻ em hứng nước ở các vòi bên bể chứa màu xanh giữa thôn', 50, 60],
  'san-choi': ['Tranh vẽ trẻ em chơi xích đu, cạnh đó là hầm chui xếp từ lốp xe sơn nhiều màu', 50, 62],
  'hien-mau': [
    'Tranh vẽ ngày hiến máu: người hiến nằm trên giường, y tá và tình nguyện viên áo xanh đứng bên',
    50,
    50,
  ],
  'tiep-suc-mua-thi': ['Tranh vẽ tình nguyện viên đưa nước uống cho thí sinh trước cổng trường', 50, 58],
  'mua-he-xanh': [
    'Tranh vẽ đoàn tình nguyện áo xanh mang cờ Tổ quốc đi trên đường giữa ruộng bậc thang',
    65,
    62,
  ],
  'on-he-thieu-nhi': ['Tranh vẽ lớp học hè của trẻ em trong ngôi nhà sàn', 50, 55],
  'trung-thu': ['Tranh vẽ trẻ em rước đèn Trung thu trong đêm', 50, 60],
  'chuyen-doi-so': [
    'Tranh vẽ nữ thanh niên áo xanh ngồi trên ghế dài hướng dẫn cụ già dùng điện thoại thông minh',
    52,
    54,
  ],
  'to-cong-nghe-so': [
    'Tranh vẽ thanh niên giúp bà con nông dân làm thủ tục trên máy tính xách tay ở trụ sở xã',
    50,
    50,
  ],
  'khoi-nghiep-mien': ['Tranh vẽ những người trẻ làm miến dong bên các giàn phơi', 45, 58],
  'khoi-nghiep-cam': [
    'Tranh vẽ chủ vườn trẻ tuổi giữa những cây quýt sai quả và các sọt quả vừa hái',
    48,
    50,
  ],
  homestay: ['Tranh vẽ ngôi nhà sàn đón khách bên hồ cùng những người chủ trẻ tuổi', 38, 54],
  'che-shan-tuyet': [
    'Tranh vẽ những người trẻ hái chè giữa các cây chè shan tuyết cổ thụ trong sương',
    50,
    52,
  ],
  've-nguon': [
    'Tranh vẽ thanh niên đứng nghiêm trước bia tưởng niệm có ngôi sao vàng giữa rừng cây cao',
    50,
    52,
  ],
  'le-ra-quan': ['Tranh vẽ lễ ra quân với những hàng áo xanh và cờ trước sân khấu', 50, 58],
  'giai-bong-da': ['Tranh vẽ trận bóng đá của thanh niên trên sân cỏ của thôn', 50, 60],
  'ngay-hoi-doc-sach': ['Tranh vẽ trẻ em ngồi đọc sách dưới bóng cây lớn', 48, 70],
  'chu-nhat-xanh': ['Tranh vẽ thanh niên thu gom rác vào bao tải bên bờ suối', 42, 66],
  'xuan-tinh-nguyen': ['Tranh vẽ tình nguyện viên gói bánh chưng và tặng quà Tết cho người già', 50, 62],
  'tu-van-nghe': ['Tranh vẽ ngày hội tư vấn nghề với các gian hàng và thanh niên cầm tờ giới thiệu', 50, 52],
  'tong-phu-trach-doi': ['Tranh vẽ cô tổng phụ trách Đội cùng học sinh trong nghi thức đánh trống', 36, 48],
  'tuan-tra-rung': ['Tranh vẽ tổ tuần tra rừng trẻ tuổi đi giữa rừng vườn quốc gia', 50, 55],
  'ho-tro-lu': ['Tranh vẽ thanh niên vác bao hàng qua bùn sau trận lũ', 60, 56],
  'ky-nang-so-cuu': ['Tranh vẽ lớp dạy sơ cứu bên hồ, một người ép tim trên hình nộm cho trẻ em xem', 50, 58],
  'vuon-cay-thanh-nien': ['Tranh vẽ vườn ươm của thanh niên với những luống cây giống thẳng hàng', 50, 60],
  'khao-sat': ['Tranh vẽ nhóm tình nguyện viên đo bề rộng đường đất bằng thước dây và ghi sổ', 50, 55],
  'phong-doc': ['Tranh vẽ phòng đọc sách nhỏ trong nhà văn hóa xã', 50, 62],
  'san-khau-van-nghe': ['Tranh vẽ thanh niên mặc áo chàm Tày hát then, gảy đàn tính trên sân khấu', 50, 50],
  'chung-tu': [
    'Tranh vẽ biên bản và hai phiếu chi đã ký, đóng dấu, đặt trên mặt bàn gỗ cạnh cây bút',
    42,
    50,
  ],
  'so-do-duong-di': [
    'Sơ đồ đường đi: từ cầu Bắc Kạn theo đường dọc bờ sông Cầu 500 mét, trụ sở Tỉnh Đoàn ở bên phải',
    60,
    66,
  ],
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

/** Papers as a reader may open them, of projects that are done and of the document library: drawings in PDFs, and some that are written. */
const FILES = {
  'bien-ban-nghiem-thu': 'Biên bản nghiệm thu (tranh minh họa)',
  'van-ban-01': 'Văn bản mẫu 01 (tranh minh họa)',
  'van-ban-02': 'Văn bản mẫu 02 (tranh minh họa)',
  'van-ban-03': 'Văn bản mẫu 03 (tranh minh họa)',
  'van-ban-04': 'Văn bản mẫu 04 (tranh minh họa)',
  'van-ban-05': 'Quyết định số 15-QĐ/TĐTN (văn bản minh họa)',
  'van-ban-06': 'Kế hoạch số 25-KH/TĐTN năm 2023 (văn bản minh họa)',
  'van-ban-07': 'Văn bản mẫu 07 (tranh minh họa)',
  'van-ban-08': 'Văn bản mẫu 08 (tranh minh họa)',
  'van-ban-09': 'Văn bản mẫu 09 (tranh minh họa)',
  'van-ban-10': 'Công văn số 52-CV/TĐTN-BTG (văn bản minh họa)',
  'van-ban-11': 'Văn bản mẫu 11 (tranh minh họa)',
  'van-ban-12': 'Văn bản mẫu 12 (tranh minh họa)',
  'van-ban-13': 'Văn bản mẫu 13 (tranh minh họa)',
  'van-ban-14': 'Văn bản mẫu 14 (tranh minh họa)',
  'van-ban-15': 'Văn bản mẫu 15 (tranh minh họa)',
} as const;

export type SampleFileName = keyof typeof FILES;

const FILE_NAMES = Object.keys(FILES) as SampleFileName[];

const WRITTEN: Partial<Record<SampleFileName, WrittenPaper>> = {
  'van-ban-05': RULES_OF_ACCOUNTS,
  'van-ban-06': YOUTH_MONTH,
  'van-ban-10': SAFETY_IN_FLOODS,
};

/** The id of a file; files are counted on after the pictures. */
export const file = (name: SampleFileName): string => String(NAMES.length + FILE_NAMES.indexOf(name) + 1);

export const files: SampleFile[] = FILE_NAMES.map((name) => {
  const paper = WRITTEN[name];
  return { id: file(name), title: FILES[name], content: paper ? { paper } : { drawing: 'chung-tu' } };
});
