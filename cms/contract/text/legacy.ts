export type LegacyEncoding = 'tcvn3' | 'vni';

/** Letters and marks that only Unicode text has. */
const UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u0303\u0306\u0309\u031b\u0323]/u;

const TCVN3_SIGN = '[µ¸¶·¹¨»¾¼½©ª«¬®§¡¢£¤¥¦\u00ad]';
const TCVN3 = new RegExp(`\\p{L}${TCVN3_SIGN}|${TCVN3_SIGN}\\p{L}|\\p{Ll}[À-Þßþ×]`, 'u');

const VNI = /[ñöøûïåäüëæîÑÖØÛÏÅÄÜËÆÎ]/u;

/**
 * Whether text looks like Vietnamese in an old 8-bit font encoding, as pasted from Word files of before
 * 2005: "TiÕng ViÖt" is TCVN3, "Tieáng Vieät" is VNI. Ask before `normalizeText`, which drops U+00AD
 * (TCVN3's ư). A hint for the editor, not a proof: French or German words look like VNI.
 */
export function looksLegacy(text: string): LegacyEncoding | undefined {
  if (UNICODE.test(text)) return undefined;
  if (TCVN3.test(text)) return 'tcvn3';
  return VNI.test(text) ? 'vni' : undefined;
}
