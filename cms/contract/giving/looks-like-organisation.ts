import { foldVi } from '../text/fold.ts';
import { normalizeText } from '../text/normalize.ts';

/*
 * Only a first guess for a person to mend, and a careful one: a person taken for an organisation would be
 * named in full. So the words that are also names (Trường, Đoàn, Hội, Quý) count only where no name has them.
 */

/** Who begins like this is a person, whatever follows. */
const PERSON =
  /^(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|bạn|thầy|gia đình|gđ|vợ chồng|đồng chí|mr|mrs|ms) /iu;

/** What an organisation's name begins with. */
const AT_START = [
  'hội|hội đồng|chi hội|liên hội|hiệp hội|liên hiệp|liên minh|liên đoàn|công đoàn|chi đoàn|chi bộ|đảng ủy|đảng bộ|huyện ủy|tỉnh ủy|thành ủy|tỉnh đoàn|huyện đoàn|thành đoàn|thị đoàn|xã đoàn|đoàn khối',
  'đoàn (?:thanh niên|tncs|tn|xã|phường|thị trấn|huyện|tỉnh|trường|khối|cơ quan|công an|viên chức|bộ|tổng công ty|công ty|bệnh viện|sở|khoa|thiện nguyện|từ thiện)',
  'ban (?:quản lý|chỉ huy|chỉ đạo|giám hiệu|giám đốc|dân vận|tổ chức|tuyên giáo|liên lạc|đại diện|trị sự|chấp hành|cán sự|thường vụ|công tác|quản trị|vận động|cứu trợ)',
  'bộ (?:chỉ huy|tư lệnh|công an|quốc phòng|y tế|giáo dục|tài chính|nội vụ|xây dựng|công thương|đội)',
  'sở (?:giáo dục|gd|y tế|tài chính|nội vụ|xây dựng|công thương|nông nghiệp|tư pháp|khoa học|văn hóa|lao động|kế hoạch|giao thông|thông tin|tài nguyên|ngoại vụ|dân tộc)',
  'phòng (?:giáo dục|gd|y tế|tài chính|nội vụ|công thương|nông nghiệp|tư pháp|văn hóa|lao động|khám|giao dịch|kinh tế)',
  'trường (?:thpt|thcs|tiểu học|th|mầm non|mn|mẫu giáo|đại học|đh|cao đẳng|cđ|trung cấp|trung học|phổ thông|ptdt|ptdtbt|ptdtnt|chính trị|dạy nghề|quốc tế|liên cấp|học|sĩ quan|quân sự)',
  'quỹ|công an|đồn biên phòng|đồn công an|trung đoàn|sư đoàn|tiểu đoàn|lữ đoàn|quân khu|trạm y tế|trung tâm|chi cục|cục|tổng cục|kho bạc|bảo hiểm|viện kiểm sát|tòa án|báo|tạp chí|đài phát thanh|đài truyền hình',
  'câu lạc bộ|nhóm|tập thể|cựu học sinh|cựu sinh viên|lớp|khối|chùa|giáo xứ|giáo họ|nhà thờ|tịnh xá|thiền viện|nhà hàng|nhà thuốc|nhà máy|nhà xe|khách sạn|cửa hàng|siêu thị|quán|tiệm|xưởng|garage',
  'nhân dân|bà con|cán bộ|đoàn viên thanh niên|tuổi trẻ|phụ nữ|thôn|bản|tổ dân phố|ubnd|hđnd|mttq|mặt trận|ủy ban|văn phòng|chi nhánh',
];

/** What says so anywhere in it. */
const ANYWHERE = [
  'công ty|cty|ctcp|tnhh|cổ phần|mtv|tmcp|tập đoàn|tổng công ty|doanh nghiệp|dntn|hợp tác xã|htx|xí nghiệp|ngân hàng|bệnh viện|câu lạc bộ|clb|ubnd|hđnd|mttq|thpt|thcs|tncs|lhtn|lhpn|chữ thập đỏ|thiện nguyện|từ thiện|quỹ bảo trợ|hội đồng hương',
  'company|co\\.? ?,? ?ltd|ltd|corp|corporation|jsc|inc|llc|gmbh|foundation|university|association|bank|group|holdings?|club',
];

const bounded = (words: readonly string[], before: string) =>
  new RegExp(`${before}(?:${words.join('|')})(?![\\p{L}\\d])`, 'u');

const START = AT_START.map((words) => `(?:${words})(?= \\S)`);
const MARKED = [bounded(START, '^'), bounded(ANYWHERE, '(?<![\\p{L}\\d])')];

/** Without marks these are surnames, given names or titles more often than anything else. */
const TOO_SHORT = new Set([
  'quy',
  'ban',
  'thon',
  'bao',
  'cuc',
  'khoi',
  'lop',
  'quan',
  'chua',
  'nhom',
  'tiem',
  'xuong',
  'mn',
]);
const PLAIN = [
  bounded(
    START.map((words) => withoutAmbiguous(foldVi(words))),
    '^',
  ),
  bounded(ANYWHERE.map(foldVi), '(?<![\\p{L}\\d])'),
];

function withoutAmbiguous(alternatives: string): string {
  return alternatives.replace(/(?<=[(:|])[a-z]+(?=[|)])/gu, (word) => (TOO_SHORT.has(word) ? '(?!)' : word));
}

/** Whether a name looks like that of a company, school, union or the like: "CTY TNHH ABC", "Đoàn xã Hòa Mục". */
export function looksLikeOrganisation(name: string): boolean {
  const text = normalizeText(name).toLowerCase();
  if (PERSON.test(text)) return false;
  const isPlain = text === foldVi(text);
  return (isPlain ? PLAIN : MARKED).some((pattern) => pattern.test(text));
}
