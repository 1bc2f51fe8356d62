import { foldVi } from './fold.ts';
import { normalizeText } from './normalize.ts';

/*
 * Alternative text is read out to people who cannot see the picture. Old portals filled it with
 * "anh tin bai", "image" or the file name; those are refused.
 */

const LEAST_LETTERS = 5;

const FILE_ENDING = /\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|tiff?|svg|pdf|mp4)$/u;

/** One word with a counter or with hyphens, as cameras, Zalo and download folders name files. */
const FILE_NAME = /^(?=\S*\d{4}|\S*_|\S*-\S*-)[\p{L}\d_.()-]+$/u;

/** Words that fit every picture and so say nothing of this one; folded. */
const SAYS_NOTHING = [
  'anh( (chup|dep|bia|nen|cuoi|so|gallery))?|hinh( (anh|chup|nen|dai dien))?|buc anh|tam anh|chup man hinh|man hinh',
  'tin( (bai|tuc|anh))?|bai( (viet|bao|dang))?|minh ho[ai]|dai dien|mo ta( anh)?|chu thich( anh)?|tieu de|noi dung',
  '(chua|khong) (co )?(mo ta|chu thich|tieu de|ten|de|anh)|dang cap nhat|cap nhat( sau)?|anh dinh kem|tep( tin)?',
  'images?|img|photos?|pictures?|pic|picsum|graphic|screenshot|scan|thumb(nail)?|avatar|banner|icon|cover|slide|hero',
  'untitled|unnamed|no (image|title|name|alt)|alt( text)?|description|caption|default|placeholder|file|upload|download',
  'test|demo|sample|lorem ipsum|asdf\\w*|qwerty|abcd\\w*|new|copy|final|ban sao|zalo|facebook|fb|viber',
];
const ONLY_GENERIC = new RegExp(`^(?:(?:${SAYS_NOTHING.join('|')})(?: |$))+$`, 'u');

type Fault = 'empty' | 'file' | 'generic' | 'short';

/** Whether an alternative text says nothing of its picture: missing, a file name, a stock phrase, too short. */
export function isPlaceholderAlt(alt: string): boolean {
  return faultOf(alt) !== undefined;
}

/** What is wrong with an alternative text and what to write instead, in Vietnamese; undefined if it will do. */
export function altProblem(alt: string | null | undefined): string | undefined {
  const fault = faultOf(alt ?? '');
  return fault && MESSAGES[fault](normalizeText(alt ?? ''));
}

const HOW =
  'Hãy viết trong ảnh có ai, đang làm gì, ở đâu; ví dụ: “Đoàn viên xã Hòa Mục trồng hoa dọc đường liên thôn”.';

const MESSAGES: Record<Fault, (alt: string) => string> = {
  empty: () => `Ảnh chưa có mô tả. ${HOW}`,
  file: (alt) => `“${alt}” là tên tệp, chưa phải lời mô tả ảnh. ${HOW}`,
  generic: (alt) => `“${alt}” đặt cho ảnh nào cũng được nên chưa mô tả ảnh này. ${HOW}`,
  short: (alt) => `Mô tả “${alt}” quá ngắn để hình dung ra ảnh. ${HOW}`,
};

function faultOf(alt: string): Fault | undefined {
  const text = foldVi(normalizeText(alt));
  if (text === '') return 'empty';
  if (FILE_ENDING.test(text) || FILE_NAME.test(text) || /^(?:https?:|www\.)\S+$/u.test(text)) return 'file';
  const words = text.replace(/[^\p{L}]+/gu, ' ').trim();
  if (ONLY_GENERIC.test(words)) return 'generic';
  const letters = words.replaceAll(' ', '');
  if (letters.length < LEAST_LETTERS || new Set(letters).size < 3) return 'short';
  return undefined;
}
