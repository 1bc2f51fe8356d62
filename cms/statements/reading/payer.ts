import { foldVi } from '#contract/text/fold.ts';
import { normalizeText } from '#contract/text/normalize.ts';
import { looksLikeOrganisation } from '#contract/giving/looks-like-organisation.ts';

/** The commonest surnames of Viet Nam and of the mountains of the North, folded. */
const SURNAMES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly nong be ma hua luc trieu ha dinh dam chu luong mac ban sam vi luu lo la leng ca mong chau to tong tang trinh ta thai thach quach quan phung phu nghiem mai luong lam kieu khuc kim hac giang doan dao dong cao cu cung diep bach au an ninh sung vang giang thao lau mua hang phuong ton truong tu vuong xuan vien la hau khuong khong khuat lai'.split(
    ' ',
  ),
);

/**
 * Who paid, by the statement: the counterparty's name, else a name that the memo gives in one of the ways
 * banks and their customers write it. Never a guess: no name rather than a wrong one.
 */
export function payerOf(counterparty: string, memo: string): string | undefined {
  return asName(counterparty.replace(/\(?\d[\d .-]{5,}\)?/gu, ' ')) ?? payerInMemo(memo);
}

const NAME = "(?<name>\\p{L}[\\p{L}\\p{M}.&' -]{3,70}?)";
const ACTS =
  '(?:chuyen (?:tien|khoan)|chuyển (?:tiền|khoản)|chuyen|chuyển|ck|ct|gui|gửi|ung ho|ủng hộ|dong gop|đóng góp|quyen gop|quyên góp|tai tro|tài trợ|tang|tặng|uh)';

const IN_MEMO = [
  // "CT tu 0011001932418 NGUYEN VAN AN toi 0123…"
  new RegExp(`\\bCT (?:tu|từ) (?:\\d{6,19} )?${NAME} (?:toi|tới|den|đến) `, 'iu'),
  new RegExp(
    `(?:\\b(?:nguoi (?:chuyen|gui)|người (?:chuyển|gửi)|remitter|from|ten nguoi chuyen)\\s*[:.-]?\\s*)${NAME}(?=[.,;:/|]|\\d| ${ACTS}\\b|$)`,
    'iu',
  ),
  new RegExp(`(?:^|[.;:/|-]\\s*)${NAME} ${ACTS}(?![\\p{L}])`, 'iu'),
];

function payerInMemo(memo: string): string | undefined {
  for (const shape of IN_MEMO) {
    const name = asName(shape.exec(memo)?.groups?.name ?? '', true);
    if (name) return name;
  }
  return undefined;
}

/** @param strictly in running text only what begins with a surname, or as organisations do, is a name */
function asName(text: string, strictly = false): string | undefined {
  const name = normalizeText(text.replace(/[*_#"]+/gu, ' ')).replace(/^[\s,.;:–-]+|[\s,;:–-]+$/gu, '');
  const words = name.split(' ');
  if (/\d{4}/u.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  if (looksLikeOrganisation(name)) return words.length <= 16 ? readable(name) : undefined;
  const isPerson =
    words.length >= 2 && words.length <= 6 && words.every((word) => /^[\p{L}\p{M}.']{1,12}$/u.test(word));
  if (!isPerson || (strictly && (!SURNAMES.has(foldVi(words[0]!)) || words.length > 5))) return undefined;
  return readable(name);
}

/** People in capitals are written as names are; organisations keep theirs, which may be initials. */
function readable(name: string): string {
  if (name !== name.toUpperCase() || looksLikeOrganisation(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
