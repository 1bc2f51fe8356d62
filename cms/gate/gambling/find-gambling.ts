import { foldVi } from '#contract/text/fold.ts';
import { normalizeTone } from '#contract/text/tone.ts';
import { AGAINST, BET_DOMAINS, BRANDS, HARMLESS_AFTER, JOINED, NO_BRANDS, PHRASES } from './lexicon.ts';
import { spelledOut, unmask, withoutLeet } from './unmask.ts';

interface Pattern {
  phrase: string;
  spoken: RegExp;
  /** Without accents, as spam often is. */
  bare: RegExp;
  /** Short enough without accents to be other words: "ca do" is a case, too. */
  isShort: boolean;
  joined: string;
}

const between = (words: string[]) => words.join('[ .\\-_*·|/+~]{1,3}');
const alone = (source: string, flags = 'u') => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}])`, flags);

const PATTERNS: readonly Pattern[] = PHRASES.map((phrase) => {
  const spoken = normalizeTone(phrase);
  const after = HARMLESS_AFTER[phrase];
  const notThen = (fold: (text: string) => string) =>
    after ? `(?! (?:${after.map((word) => fold(word)).join('|')})(?!\\p{L}))` : '';
  return {
    phrase,
    spoken: alone(between(spoken.split(' ')) + notThen(normalizeTone)),
    bare: alone(between(foldVi(spoken).split(' ')) + notThen(foldVi)),
    isShort: phrase.length <= 6,
    joined: spoken.replaceAll(' ', ''),
  };
});

/** "789bet", "jun88": a gambler's word or number joined to a name. A lone "K88" is a class of students. */
const BRAND =
  /^(?:(?=.*\d)[a-z\d]*(?:bet|win|club|vip|nohu)[a-z\d]*|[a-z]{2,6}(?:88|888|789)|[a-z]{2,7}(?:bet|win))$/u;
const BRAND_NUMBER = /88|789|68|52|99|79|86|66|33|12|365|247|111|777|1x|8|6/u;

/** The gambling word or brand that a text holds, as it was found; undefined for a clean one. */
export function gamblingIn(text: string): string | undefined {
  const shown = unmask(text);
  return phraseIn(shown) ?? brandIn(shown) ?? phraseIn(withoutLeet(shown)) ?? spelledPhrase(shown);
}

/** True of a text that warns of gambling rather than inviting to it. */
export function isAgainst(text: string): boolean {
  const shown = unmask(text);
  return brandIn(shown) === undefined && AGAINST.some((word) => alone(word).test(shown));
}

function phraseIn(shown: string): string | undefined {
  const spoken = normalizeTone(shown);
  const isBare = hasFewAccents(shown);
  return PATTERNS.find(
    ({ spoken: accented, bare, isShort }) =>
      accented.test(spoken) || ((isBare || !isShort) && bare.test(spoken)),
  )?.phrase;
}

function hasFewAccents(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => foldVi(word) !== word).length <= words.length * 0.3;
}

function spelledPhrase(shown: string): string | undefined {
  const runs = spelledOut(normalizeTone(shown));
  const whole = runs.flatMap((run) => [run, foldVi(run)]);
  return PATTERNS.find(({ joined }) => whole.some((run) => run.includes(joined) || run === foldVi(joined)))
    ?.phrase;
}

function brandIn(shown: string): string | undefined {
  const words = foldVi(shown).match(/[a-z\d]+/gu) ?? [];
  return words.find(isBrand);
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
    return isBrand(joined) || label.split('-').some(isBrand) || JOINED.some((word) => joined.includes(word));
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
