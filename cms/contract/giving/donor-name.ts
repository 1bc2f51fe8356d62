import { foldVi } from '../text/fold.ts';
import { normalizeText } from '../text/normalize.ts';
import { maskedName } from './masked-name.ts';
import { REDACTED, redact } from './redact.ts';

/** Who gave without a name that may be shown. */
export const HIDDEN_NAME = 'Nhà hảo tâm giấu tên';

export interface Donor {
  name: string;
  kind: 'individual' | 'organisation';
  shown: 'masked' | 'full' | 'hidden';
}

/** Who wrote this instead of a name; folded. */
const NAMELESS =
  /^(?:(?:mot |1 |cac )?(?:nha hao tam|manh thuong quan)(?: .*)?|(?:xin )?(?:an danh|giau ten|khong (?:neu|ghi|de) ten|khong ten)|anonymous|vo danh)$/u;

/**
 * A giver's name as the public may see it: organisations in full; individuals as "Nguyễn Văn A***", unless they
 * asked for more or less. Telephone and account numbers in a name never remain.
 */
export function publicName({ name, kind, shown }: Donor): string {
  const clean = withoutNumbers(name);
  if (shown === 'hidden' || NAMELESS.test(foldVi(clean))) return HIDDEN_NAME;
  const isMasked = kind === 'individual' && shown === 'masked';
  return (isMasked ? maskedName(clean) : clean) || HIDDEN_NAME;
}

/** A word that announced a number which is gone. */
const LEFT_OVER = /(?:[\s,;:.(–-]|(?<!\p{L})(?:sđt|sdt|đt|dt|tel|stk|tk|zalo|cccd|cmnd))+$/iu;

function withoutNumbers(name: string): string {
  const redacted = redact(normalizeText(name));
  const text = normalizeText(redacted.replaceAll(REDACTED, ' ').replace(/\(\s*\)/gu, ' '));
  if (!/\p{L}/u.test(text)) return '';
  const isCut = redacted.includes(REDACTED);
  return text.replace(/^[\s,;:.)–-]+/u, '').replace(isCut ? LEFT_OVER : /[\s,;:–-]+$/u, '');
}
