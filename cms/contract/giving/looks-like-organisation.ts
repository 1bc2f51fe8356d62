import { foldVi } from '../text/fold.ts';
import { normalizeText } from '../text/normalize.ts';

/*
 * Only a first guess for a person to mend, and a careful one: a person taken for an organisation would be
 * named in full. So the words that are also names (Trường, Đoàn, Hội, Quý) count only where no name has them.
 */

/** Who begins like this is a person, whatever follows: "Ông An, Công ty ABC", "Đoàn Văn Hậu". */
const PERSON =
  /^(?:(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|bạn|thầy|gia đình|gđ|vợ chồng|đồng chí|mr|mrs|ms)\s|\p{L}+ (?:văn|van|thị|thi) (?!xã|xa\b|trấn|tran\b))/u;

/** What an organisation's name begins with; more must follow. */
const AT_START = [
  'hội|hội đồng|chi hội|liên hội|hiệp hội|liên hiệp|liên minh|liên đoàn|công đoàn|chi đoàn|chi bộ|đảng ủy|đảng bộ',
  'huyện ủy|tỉnh ủy|thành ủy|tỉnh đoàn|huyện đoàn|thành đoàn|thị đoàn|xã đoàn|trung đoàn|sư đoàn|tiểu đoàn|lữ đoàn',
  'đoàn (?:thanh niên|tncs|xã|phường|thị trấn|thị xã|huyện|tỉnh|khối|cơ quan|công an|viên chức|thiện nguyện|từ thiện)',
  'ban (?:quản lý|chỉ huy|chỉ đạo|giám hiệu|giám đốc|dân vận|tổ chức|tuyên giáo|liên lạc|đại diện|trị sự|chấp hành|thường vụ|công tác|quản trị|vận động|cứu trợ)',
  'bộ (?:chỉ huy|tư lệnh|công an|quốc phòng|y tế|giáo dục|tài chính|nội vụ|xây dựng|công thương|đội)',
  'sở (?:giáo dục|gd|y tế|tài chính|nội vụ|xây dựng|công thương|nông nghiệp|tư pháp|khoa học|văn hóa|lao động|kế hoạch|giao thông|thông tin|tài nguyên|ngoại vụ|dân tộc)',
  'phòng (?:giáo dục|gd|y tế|tài chính|nội vụ|công thương|nông nghiệp|tư pháp|văn hóa|lao động|khám|giao dịch|kinh tế)',
  'trường (?:tiểu học|th|mầm non|mn|mẫu giáo|đại học|đh|cao đẳng|cđ|trung cấp|trung học|phổ thông|ptdt|ptdtbt|ptdtnt|chính trị|dạy nghề|quốc tế|liên cấp|sĩ quan|quân sự)',
  'quỹ|công an|đồn biên phòng|đồn công an|quân khu|trạm y tế|trung tâm|chi cục|cục|tổng cục|kho bạc|bảo hiểm|viện kiểm sát|tòa án|báo|tạp chí|đài phát thanh|đài truyền hình',
  'nhóm|tập thể|cựu học sinh|cựu sinh viên|lớp|khối|chùa|giáo xứ|giáo họ|nhà thờ|tịnh xá|thiền viện|nhà hàng|nhà thuốc|nhà máy|nhà xe|khách sạn|cửa hàng|siêu thị|quán|tiệm|xưởng',
  'nhân dân|bà con|cán bộ|đoàn viên thanh niên|tuổi trẻ|phụ nữ|thôn|bản|tổ dân phố|mặt trận|ủy ban|văn phòng|chi nhánh|công ty|doanh nghiệp',
];

/** What says so wherever it stands. */
const ANYWHERE = [
  'cty|ctcp|tnhh|cổ phần|mtv|tmcp|tập đoàn|tổng công ty|công ty (?:cp|xây dựng|thương mại)|dntn|hợp tác xã|htx|xí nghiệp|ngân hàng|bệnh viện|câu lạc bộ|clb',
  'ubnd|hđnd|mttq|thpt|thcs|tncs|lhtn|lhpn|chữ thập đỏ|thiện nguyện|từ thiện|hội đồng hương',
  'company|co\\.? ?,? ?ltd|ltd|corp|corporation|jsc|inc|llc|gmbh|foundation|university|association|bank|group|holdings?|club',
];

/** Written without marks, these are names more often than what they are with them: TRUONG, PHUONG, BAN. */
const NAMES_WITHOUT_MARKS = new Set(
  'quy ban thon bao cuc khoi lop quan chua nhom tiem xuong phuong tinh th mn dh cd'.split(' '),
);

const plain = (words: string) =>
  foldVi(words).replace(/(?<![a-z ])[a-z]+(?![a-z ?])/gu, (word) =>
    NAMES_WITHOUT_MARKS.has(word) ? '(?!)' : word,
  );

const patterns = (written: (words: string) => string) => [
  new RegExp(`^(?:${AT_START.map(written).join('|')})(?= \\S)`, 'u'),
  new RegExp(`(?<![\\p{L}\\d])(?:${ANYWHERE.map(written).join('|')})(?![\\p{L}\\d])`, 'u'),
];
const MARKED = patterns((words) => words);
const PLAIN = patterns(plain);

/** Whether a name looks like that of a company, school, union or the like: "CTY TNHH ABC", "Đoàn xã Hòa Mục". */
export function looksLikeOrganisation(name: string): boolean {
  const text = normalizeText(name).toLowerCase();
  if (PERSON.test(text)) return false;
  return (text === foldVi(text) ? PLAIN : MARKED).some((pattern) => pattern.test(text));
}
