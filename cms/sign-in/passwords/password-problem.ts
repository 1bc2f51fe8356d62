import { foldVi } from '#contract/text/fold.ts';

/** Payload itself is content with three characters. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

/** So many characters must be left when everything has been taken away that is guessed first. */
const LEAST_LEFT = 5;

/** Guessed first by whoever knows whose desk this is. */
const OUR_NAMES = ['tinhdoan', 'congdoan'];

/** What lists of leaked passwords are mostly made of, ours and those of the world. The longer ones first. */
const OBVIOUS =
  /administrator|thanhnien|password|passw0rd|p4ssword|iloveyou|anhyeuem|emyeuanh|welcome|letmein|matkhau|yeuanh|yeuem|vietnam|quantri|khongbiet|dangnhap|monkey|dragon|master|secret|princess|football|sunshine|shadow|superman|batman|hello|login|admin|abcd?|user|root|test|pass|love|qwer|asdf|zxcv|1q2w3e4r5t|1qaz2wsx|(?:19|20)\d\d/gu;

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SEQUENCES = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];

interface Owner {
  email?: string | null | undefined;
  name?: string | null | undefined;
}

/** Why a password will not do for its owner, in words; undefined if it will. */
export function passwordProblem(password: string, { email, name }: Owner): string | undefined {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`;
  if (length > LONGEST_PASSWORD) return `Mật khẩu dài nhất ${LONGEST_PASSWORD} ký tự.`;
  const bare = squeeze(password);
  const [mailbox = ''] = (email ?? '').split('@');
  if ([mailbox, name ?? ''].map(squeeze).some((own) => own.length >= 4 && bare.includes(own)))
    return 'Mật khẩu không được chứa tên hoặc địa chỉ thư của bạn.';
  const ours = OUR_NAMES.find((word) => bare.includes(word));
  if (ours) return `Mật khẩu không được chứa “${ours}”: đó là chữ người ta đoán đầu tiên.`;
  if (whatIsLeft(password) >= LEAST_LEFT) return undefined;
  return 'Mật khẩu này quá dễ đoán. Hãy ghép vài từ không liên quan, ví dụ tên bốn đồ vật quanh bạn.';
}

const squeeze = (text: string) => foldVi(text).replace(/[^\p{L}\p{N}]/gu, '');

/** How much there is to guess beside repetitions, sequences and obvious words. */
function whatIsLeft(password: string): number {
  const once = smallestPeriod(foldVi(password));
  const left = withoutSequences(once.replace(OBVIOUS, ' ')).replace(/(.)\1{2,}/gu, '$1');
  return new Set(left.replace(/[^\p{L}\p{N}]/gu, '')).size;
}

/** "abcabcabc" → "abc". */
function smallestPeriod(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    if (text.length % length === 0 && text === text.slice(0, length).repeat(text.length / length))
      return text.slice(0, length);
  }
  return text;
}

/** Takes away four and more neighbours of the alphabet or the keyboard. */
function withoutSequences(text: string): string {
  let left = '';
  for (let at = 0; at < text.length;) {
    const run = longestRun(text, at);
    if (run < 4) left += text[at];
    at += run < 4 ? 1 : run;
  }
  return left;
}

function longestRun(text: string, at: number): number {
  let length = 1;
  while (at + length < text.length && SEQUENCES.some((row) => row.includes(text.slice(at, at + length + 1))))
    length += 1;
  return length;
}
