import type { LegacyEncoding } from './legacy.ts';

/*
 * The two encodings of Vietnamese before Unicode, as their bytes look when a program takes them for
 * Windows-1252: TCVN3 (ABC) has a byte for each letter, VNI a letter and one sign after it.
 */

const TCVN3_SIGNS =
  '\u00b5\u00b8\u00b6\u00b7\u00b9\u00a8\u00bb\u00be\u00bc\u00bd\u00c6\u00a9\u00c7\u00ca\u00c8\u00c9\u00cb\u00ae' +
  '\u00cc\u00d0\u00ce\u00cf\u00d1\u00aa\u00d2\u00d5\u00d3\u00d4\u00d6\u00d7\u00dd\u00d8\u00dc\u00de' +
  '\u00df\u00e3\u00e1\u00e2\u00e4\u00ab\u00e5\u00e8\u00e6\u00e7\u00e9\u00ac\u00ea\u00ed\u00eb\u00ec\u00ee' +
  '\u00ef\u00f3\u00f1\u00f2\u00f4\u00ad\u00f5\u00f8\u00f6\u00f7\u00f9\u00fa\u00fd\u00fb\u00fc\u00fe' +
  '\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6';
const TCVN3_LETTERS =
  'àáảãạăằắẳẵặâầấẩẫậđ' + 'èéẻẽẹêềếểễệìíỉĩị' + 'òóỏõọôồốổỗộơờớởỡợ' + 'ùúủũụưừứửữựỳýỷỹỵ' + 'ĂÂĐÊÔƠƯ';

const TCVN3 = new Map([...TCVN3_SIGNS].map((sign, at) => [sign, [...TCVN3_LETTERS][at]!]));

/** Sign after a, e, i, o, u, y and their kin: grave, acute, hook, tilde, dot. */
const TONES: readonly (readonly [sign: string, mark: string])[] = [
  ['ø', '\u0300'],
  ['ù', '\u0301'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
const CIRCUMFLEX = [
  ['â', ''],
  ['à', '\u0300'],
  ['á', '\u0301'],
  ['å', '\u0309'],
  ['ã', '\u0303'],
  ['ä', '\u0323'],
] as const;
const BREVE = [
  ['ê', ''],
  ['è', '\u0300'],
  ['é', '\u0301'],
  ['ú', '\u0309'],
  ['ü', '\u0303'],
  ['ë', '\u0323'],
] as const;

const VNI = vniTable();
const VNI_LETTER = /[aeouyöô][øùûõïâàáåãäêèéúüë]|[ñöôíìæóòî]/giu;

function vniTable(): ReadonlyMap<string, string> {
  const pairs: [string, string][] = [
    ...pairsOf('a', 'a', TONES),
    ...pairsOf('a', 'a\u0302', CIRCUMFLEX),
    ...pairsOf('a', 'a\u0306', BREVE),
    ...pairsOf('e', 'e', TONES),
    ...pairsOf('e', 'e\u0302', CIRCUMFLEX),
    ...pairsOf('o', 'o', TONES),
    ...pairsOf('o', 'o\u0302', CIRCUMFLEX),
    ...pairsOf('ô', 'o\u031b', [['', ''], ...TONES]),
    ...pairsOf('u', 'u', TONES),
    ...pairsOf('ö', 'u\u031b', [['', ''], ...TONES]),
    ...pairsOf('y', 'y', TONES),
    ...[
      ['ñ', 'đ'],
      ['í', 'í'],
      ['ì', 'ì'],
      ['æ', 'ỉ'],
      ['ó', 'ĩ'],
      ['ò', 'ị'],
      ['î', 'ỵ'],
    ].map(([from, to]) => [from!, to!] as [string, string]),
  ];
  return new Map(
    pairs.flatMap(([from, to]) => [
      [from, to],
      [capital(from), to.toLocaleUpperCase('vi')],
      [from.toUpperCase(), to.toLocaleUpperCase('vi')],
    ]),
  );
}

function pairsOf(
  base: string,
  letter: string,
  signs: readonly (readonly [string, string])[],
): [string, string][] {
  return signs.map(([sign, mark]) => [base + sign, (letter + mark).normalize('NFC')]);
}

function capital(pair: string): string {
  return pair.slice(0, 1).toUpperCase() + pair.slice(1);
}

/** Text of an old encoding in Unicode. Give it the text before `normalizeText`, which drops TCVN3's ư. */
export function legacyToUnicode(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3') return Array.from(text, (sign) => TCVN3.get(sign) ?? sign).join('');
  return text.normalize('NFC').replace(VNI_LETTER, vniLetter);
}

/** A letter with a sign that does not belong to it is two letters. */
function vniLetter(found: string): string {
  const whole = VNI.get(found) ?? VNI.get(found.slice(0, 1) + found.slice(1).toLowerCase());
  if (whole !== undefined) return whole;
  return [...found].map((letter) => VNI.get(letter) ?? letter).join('');
}

/** Consonants before, rhymes, and consonants after, without marks: what a Vietnamese syllable may be made of. */
const SYLLABLE =
  /^(?:ngh|nh|ng|kh|th|tr|ch|ph|gh|gi|qu|[bcdđghklmnprstvx])?(?:[aeiouy]{1,3})(?:ch|nh|ng|[cmnpt])?$/u;

/**
 * Whether text that looks to be in an old encoding (`looksLegacy`) reads as Vietnamese once converted:
 * "Tieáng Vieät" does, "naïve" and "Besançon" do not.
 */
export function readsAsVietnamese(text: string, encoding: LegacyEncoding): boolean {
  const words = text
    .split(/[\s\p{P}\d]+/u)
    .filter((word) => /[^\p{ASCII}]/u.test(word) && /\p{L}/u.test(word));
  const good = words.filter((word) => {
    const converted = legacyToUnicode(word, encoding);
    return converted !== word && SYLLABLE.test(bare(converted));
  });
  return good.length > 0 && good.length >= words.length * 0.7;
}

const bare = (word: string) => word.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '');
