import { PATHS } from '#contract/paths.ts';
import { foldVi } from '#contract/text/fold.ts';
import type { Link } from './card.ts';

/** A page of the portal that answers a question which no document does. */
export interface Signpost extends Link {
  about: string;
}

interface Known extends Signpost {
  /** Said anywhere in the query, without marks. */
  said: readonly string[];
  /** The whole query, without marks and without the words that make a question of it. */
  whole?: readonly string[];
}

const KNOWN: readonly Known[] = [
  {
    href: PATHS.projectsInNeed,
    label: 'Công trình đang cần giúp',
    about: 'Tài khoản, mã QR và số tiền còn thiếu của từng công trình đang vận động.',
    said: [
      ...[
        'so tai khoan',
        'stk',
        'ung ho cong trinh',
        'muon ung ho',
        'cach ung ho',
        'chuyen khoan',
        'quyen gop',
      ],
      ...['dong gop cho', 'muon dong gop', 'ma qr', 'tai tro', 'lam tu thien', 'can giup', 'dang van dong'],
    ],
    whole: ['ung ho', 'dong gop', 'tu thien', 'quyen gop', 'giup do', 'nha hao tam'],
  },
  {
    href: PATHS.ledgerSearch,
    label: 'Tra cứu khoản đóng góp',
    about: 'Tìm theo tên, số tiền, ngày hoặc mã giao dịch trong sổ đóng góp của mọi công trình.',
    said: [
      ...['so dong gop', 'tra cuu dong gop', 'tra cuu ung ho', 'da chuyen khoan', 'da ung ho', 'da dong gop'],
      ...['danh sach ung ho', 'danh sach dong gop', 'sao ke', 'khoan ung ho', 'khoan dong gop', 'thu cam on'],
    ],
  },
  {
    href: PATHS.contact,
    label: 'Liên hệ',
    about: 'Địa chỉ, điện thoại và thư điện tử của cơ quan Tỉnh Đoàn.',
    said: ['lien he', 'so dien thoai', 'duong day nong', 'hotline', 'dia chi tinh doan', 'dia chi co quan'],
    whole: ['dia chi', 'dien thoai', 'email', 'hop thu'],
  },
  {
    href: PATHS.feedback,
    label: 'Góp ý',
    about: 'Gửi câu hỏi, phản ánh hoặc kiến nghị tới Tỉnh Đoàn; mỗi thư có một mã để theo dõi.',
    said: [
      ...['gui gop y', 'gui phan anh', 'gui kien nghi', 'gui cau hoi', 'hom thu gop y', 'dat cau hoi'],
      ...['gop y cho', 'phan anh voi', 'khieu nai', 'to cao'],
    ],
    whole: ['gop y', 'phan anh', 'kien nghi', 'thac mac', 'y kien'],
  },
  {
    href: PATHS.answers,
    label: 'Hỏi – đáp',
    about: 'Câu hỏi của bạn đọc và trả lời của Tỉnh Đoàn.',
    said: ['hoi dap', 'cau hoi thuong gap', 'tra loi ban doc'],
    whole: ['hoi', 'dap'],
  },
  {
    href: PATHS.structure,
    label: 'Cơ cấu tổ chức',
    about: 'Lãnh đạo, các ban và đơn vị trực thuộc.',
    said: [
      'co cau to chuc',
      'so do to chuc',
      'bi thu tinh doan',
      'lanh dao tinh doan',
      'thuong truc tinh doan',
    ],
    whole: ['lanh dao', 'bi thu', 'pho bi thu', 'to chuc bo may'],
  },
  {
    href: PATHS.documents,
    label: 'Văn bản',
    about: 'Tra cứu văn bản theo số, ký hiệu, loại và năm.',
    said: ['tra cuu van ban', 'tim van ban', 'tai van ban'],
    whole: ['van ban', 'cong van', 'van ban chi dao', 'van ban moi'],
  },
  {
    href: PATHS.schedule,
    label: 'Lịch công tác',
    about: 'Lịch tuần của Tỉnh Đoàn.',
    said: ['lich cong tac', 'lich tuan', 'lich lam viec', 'lich hop'],
  },
  {
    href: PATHS.openData,
    label: 'Dữ liệu mở',
    about: 'Số liệu công trình để tải về, dạng bảng và JSON.',
    said: ['du lieu mo', 'tai du lieu'],
  },
];

/** Two pages at most, the one with the most words in common first. */
const MOST_SIGNPOSTS = 2;

/** @param plainer the query without the words that make a question of it */
export function signpostsFor(query: string, plainer = query): Signpost[] {
  const [line, whole] = [query, plainer].map((text) => ` ${wordsOf(text)} `);
  return KNOWN.map((known) => {
    const said = known.said.filter((phrase) => line!.includes(` ${phrase} `));
    const longest = Math.max(0, ...said.map((phrase) => phrase.length));
    return { known, fit: known.whole?.includes(whole!.trim()) ? Math.max(longest, whole!.length) : longest };
  })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_SIGNPOSTS)
    .map(({ known: { href, label, about } }) => ({ href, label, about }));
}

const wordsOf = (text: string) => (foldVi(text).match(/[a-z0-9]+/gu) ?? []).join(' ');
