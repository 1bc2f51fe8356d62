import { foldVi } from '#contract/text/fold.ts';

/*
 * Sites of this kind are flooded with links like /tim-kiem/?q=<advertisement>, so that search engines show the
 * advertisement under a name that ends in .gov.vn. Our results are never indexed; what can only be an
 * advertisement, and finds nothing, gets "no such page", which repeats nothing of it.
 */

const ADDRESS =
  /https?:|www\.|[a-z0-9-]\.(?:com|net|org|vip|top|xyz|club|bet|win|live|info|site|online|cc|me|app)\b/u;
const GAMBLING = new RegExp(
  `\\b(?:${[
    ...[
      'nha cai',
      'ca cuoc',
      'cuoc bong',
      'keo nha cai',
      'no hu',
      'tai xiu',
      'xoc dia',
      'bau cua online',
      'danh bai',
    ],
    ...[
      'game bai',
      'lo de',
      'soi cau',
      'xo so online',
      'da ga',
      'ban ca doi thuong',
      'doi thuong',
      'quay hu',
    ],
    ...[
      'casino',
      'baccarat',
      'jackpot',
      'slot',
      'poker',
      'sunwin',
      'hitclub',
      'go88',
      'b52club',
      'kubet',
      'shbet',
    ],
    ...['[a-z0-9]{1,8}(?:88|bet|win)', '(?:88|789|68)bet', 'bet(?:88|365|69)'],
  ].join('|')})\\b`,
  'u',
);
/** Scripts in which nobody writes here: Chinese, Japanese, Korean, Thai, Arabic, Cyrillic. */
const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Cyrillic}]/u;

export function looksLikeAdvertisement(query: string): boolean {
  const { isGambling, isForeign } = adTraits(query);
  return isGambling || isForeign || ADDRESS.test(foldVi(query));
}

/** What words have in common with advertisements, apart from links. */
export function adTraits(words: string): { isGambling: boolean; isForeign: boolean } {
  const line = foldVi(words);
  return { isGambling: GAMBLING.test(line), isForeign: FOREIGN.test(line) };
}
