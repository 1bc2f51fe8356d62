import { foldVi } from '../text/fold.ts';
import { ALPHABET, checkCharacter, fromBase31, toBase31 } from './base31.ts';

/*
 * The memo (nội dung chuyển khoản) by which a transfer finds its project: "UH 2225K". UH for "ủng hộ", four
 * characters of the project's number, one check character. Upper-case ASCII without punctuation, since
 * banks strip the rest.
 */

const PREFIX = 'UH';
const DIGITS = 4;

/** 13 to 16; the check character itself weighs −1, which is 30. All differ, and none is divisible by 31. */
const weightOf = (position: number) => position + 13;

/**
 * The memo of a project: "3" → "UH 2225K".
 * @throws {RangeError} if the id is not a number from 0 to 923,520 (31⁴ − 1).
 */
export function memoCode(projectId: string): string {
  const digits = toBase31(projectId, DIGITS);
  if (digits.length > DIGITS)
    throw new RangeError(`Project ${projectId} does not fit into ${DIGITS} characters`);
  return `${PREFIX} ${digits}${checkCharacter(digits, weightOf)}`;
}

/**
 * What the bank itself writes after a memo ("CT tu 0123…", "FT26255276428461"): nothing from here on
 * completes a code that was cut off.
 */
const BANK_SUFFIX = /C ?T ?(?:TU|DI|DEN|TOI)(?![A-Z])|FT(?=\d{8})/gu;
const WALL = '|';

const PLACE = new RegExp(
  `U ?H(?= ?(?<code>[${ALPHABET}](?: ?[${ALPHABET}]){${DIGITS}})(?<glued>[A-Z\\d])?)`,
  'gu',
);

/** Words that banks put behind a memo; one of them cannot be the end of a code that spaces have parted. */
const BANK_WORDS = new Set('CT CK FT GD TK TT ND NH MA MB PGD VCB BFT TCB ACB'.split(' '));

/**
 * The project that a memo names, however the bank or the giver has mangled it: case, spaces, punctuation,
 * marks, words before and behind. Never a guess.
 * @param isProject whether a project has this id
 * @returns undefined if no code is in it, its check character fails, or it may mean two projects.
 */
export function projectInMemo(memo: string, isProject: (id: string) => boolean): string | undefined {
  const found = new Set<string>();
  for (const { code, isWord } of codesIn(memo)) {
    const id = String(fromBase31(code.slice(0, DIGITS)));
    if (!isProject(id)) continue;
    const isWhole = checkCharacter(code.slice(0, DIGITS), weightOf) === code.slice(DIGITS);
    // A word that would be a project's code but for its check character may be another project's code.
    if (isWhole || isWord) found.add(isWhole ? id : '');
  }
  const [only] = found;
  return found.size === 1 && only !== '' ? only : undefined;
}

interface Candidate {
  code: string;
  /** Written as one word of its own: somebody meant it as a code. */
  isWord: boolean;
}

/** Every five characters that follow a UH. */
function* codesIn(memo: string): Generator<Candidate> {
  const text = foldVi(memo.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^A-Z\d]+/gu, ' ')
    .replace(BANK_SUFFIX, WALL);
  for (const { groups } of text.matchAll(PLACE)) {
    const parts = groups!.code!.split(' ');
    const isParted = parts.length > 1;
    // Parted by spaces, it must end where a word ends, or "UH 222 NGUYEN" would be read as 222NG.
    if (isParted && (groups!.glued || BANK_WORDS.has(parts.at(-1)!))) continue;
    yield { code: parts.join(''), isWord: !isParted && !groups!.glued };
  }
}
