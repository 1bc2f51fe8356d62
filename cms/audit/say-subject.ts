import { KINDS } from '#contract/kinds.ts';
import { kindOf, NAME_OF } from '#cms/publishing/kind-slugs.ts';
import type { LogLine } from './read-log.ts';

const OTHER: Record<string, string> = {
  user: 'người dùng',
  users: 'người dùng',
  'consent-papers': 'bản chụp phiếu đồng ý',
  consents: 'phiếu đồng ý',
  'link-host': 'trang ngoài',
  consent: 'phiếu đồng ý',
  letter: 'thư góp ý',
  royalties: 'nhuận bút',
};

/**
 * What a line is about: "tin bài “Ra quân” (số 12)".
 *
 * @param after the words that it follows: what they end with is not said again, as in "Mở thư góp ý (số 12)"
 */
export function saySubject(
  { subjectKind, subjectId, subjectTitle }: Pick<LogLine, 'subjectKind' | 'subjectId' | 'subjectTitle'>,
  after = '',
): string {
  if (subjectKind === null) return '';
  const known = KINDS.find((kind) => kind === subjectKind) ?? kindOf(subjectKind);
  const kind = known ? NAME_OF[known] : (OTHER[subjectKind] ?? '');
  const title = subjectTitle ? `“${subjectTitle}”` : '';
  const id = subjectId && subjectId !== 'only' ? `(số ${subjectId})` : '';
  return [after.toLowerCase().endsWith(kind) ? '' : kind, title, id].filter(Boolean).join(' ');
}
