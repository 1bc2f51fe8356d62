import { foldVi } from '#contract/text/fold.ts';
import { normalizeTone } from '#contract/text/tone.ts';
import {
  AGAINST,
  BET_DOMAINS,
  BRANDS,
  HARMLESS_AFTER,
  JOINED,
  LURES,
  NO_BRANDS,
  PHRASES,
} from './lexicon.ts';
import { spelledOut, unmask, withoutLeet } from './unmask.ts';

/** Between the words of a phrase: spaces, and what spammers put instead. */
const BETWEEN = '[ .\\-_*·|/+~]{1,3}';

const SPOKEN = PHRASES.map((phrase) => ({
  spoken: normalizeTone(phrase),
  after: HARMLESS_AFTER[phrase] ?? [],
}));

/** One expression for all phrases: compiled once, and as fast as one. */
function anyOf(phrases: typeof SPOKEN, fold: (text: string) => string): RegExp {
  const sources = phrases.map(({ spoken, after }) => {
    const notThen = after.length > 0 ? `(?! (?:${after.map(fold).join('|')})(?!\\p{L}))` : '';
    return fold(spoken).split(' ').join(BETWEEN) + notThen;
  });
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?!\\p{L})`, 'u');
}

const ACCENTED = anyOf(SPOKEN, normalizeTone);
/** As spam often writes them. */
const BARE = anyOf(
  SPOKEN.filter(({ spoken }) => spoken.length > 6),
  foldVi,
);
/** Short enough without accents to be other words: "ca do" is a case, too. */
const BARE_SHORT = anyOf(
  SPOKEN.filter(({ spoken }) => spoken.length <= 6),
  foldVi,
);
const JOINED_PHRASES = SPOKEN.map(({ spoken }) => spoken.replaceAll(' ', '')).filter(
  (phrase) => phrase.length >= 5,
);

const alone = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?!\\p{L})`, 'u');
const SPEAKS_AGAINST = alone(AGAINST.join('|'));
const LURES_IN = alone(LURES.join('|'));

/** "789bet", "jun88": a gambler's word or number joined to a name. A lone "K88" is a class of students. */
const BRAND =
  /^(?:(?=.*\d)[a-z\d]*(?:bet|win|club|vip|nohu)[a-z\d]*|[a-z]{2,6}(?:88|888|789)|[a-z]{2,7}(?:bet|win))$/u;
const BRAND_NUMBER = /88|789|68|52|99|79|86|66|33|12|365|247|111|777|1x|8|6/u;

/** "xin68": a bookmaker's where the text lures there, and in a host; a class, a course or a road elsewhere. */
const NUMBERED = /^[a-z]{2,6}(?:68|66|79|99|86|77|33|365|247)$/u;

/** The gambling word or brand that a text holds, as it was found; undefined for a clean one. */
export function gamblingIn(text: string): string | undefined {
  const shown = unmask(text);
  const plain = withoutLeet(shown);
  return (
    phraseIn(shown) ??
    brandIn(shown) ??
    (plain === shown ? undefined : phraseIn(plain)) ??
    spelledPhrase(shown)
  );
}

/** True of a text that warns of gambling rather than inviting to it. */
export function isAgainst(text: string): boolean {
  const shown = unmask(text);
  return brandIn(shown) === undefined && SPEAKS_AGAINST.test(shown);
}

function phraseIn(shown: string): string | undefined {
  const [accented] = ACCENTED.exec(normalizeTone(shown)) ?? BARE.exec(shown) ?? [];
  if (accented) return accented;
  return hasFewAccents(shown) ? BARE_SHORT.exec(shown)?.[0] : undefined;
}

function hasFewAccents(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => foldVi(word) !== word).length <= words.length * 0.3;
}

function spelledPhrase(shown: string): string | undefined {
  return spelledOut(normalizeTone(shown)).find((run) =>
    JOINED_PHRASES.some((phrase) => run.includes(phrase) || run === foldVi(phrase)),
  );
}

/** Longer than any brand: codes and addresses. */
const LONGEST_BRAND = 24;

function brandIn(shown: string): string | undefined {
  const words = foldVi(shown).match(/[a-z\d]+/gu) ?? [];
  const isLure = LURES_IN.test(shown);
  return words.find(
    (word) => word.length <= LONGEST_BRAND && (isBrand(word) || (isLure && NUMBERED.test(word))),
  );
}

function isBrand(word: string): boolean {
  if (NO_BRANDS.has(word)) return false;
  if (BRANDS.includes(word)) return true;
  return BRAND.test(word) && (!/\d/u.test(word) || BRAND_NUMBER.test(word));
}

/** The part of a host by which it is a gambler's. */
export function gamblingHost(host: string): string | undefined {
  const labels = unmask(host).split('.');
  if (BET_DOMAINS.has(labels.at(-1)!)) return `.${labels.at(-1)}`;
  return labels.slice(0, -1).find((label) => {
    const joined = label.replaceAll('-', '');
    return (
      isBrand(joined) ||
      NUMBERED.test(joined) ||
      label.split('-').some(isBrand) ||
      JOINED.some((word) => joined.includes(word))
    );
  });
}

/** The gambling word in the path of an address, where words stand without accents. */
export function gamblingPath(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  const shown = unmask(decoded(pathname + search))
    .replace(/[^a-z\d\u00c0-\u1ef9]+/gu, ' ')
    .trim();
  const joined = foldVi(shown).replaceAll(' ', '');
  // "nha-cai-tao" is a house repaired: without accents, only what means nothing else.
  const sure = JOINED.filter((word) => word !== 'nhacai' && word !== 'nohu');
  return (
    sure.find((word) => joined.includes(word)) ??
    shown.split(' ').find((word) => /\d/u.test(word) && isBrand(word))
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
