import { ALPHABET } from '#contract/giving/base31.ts';
import { memoCode } from '#contract/giving/memo-code.ts';
import { SeededRandom } from './seeded-random.ts';

/*
 * Memos as Vietnamese banks and wallets hand them on: what the giver typed, mangled on the way into
 * the statement. Layouts after statements that were published or are shown in integration guides.
 */

export interface MangledMemo {
  memo: string;
  /** The project it names; undefined where nobody could say. */
  project: string | undefined;
  /** What was done to it, to tell where matching falls short. */
  manner: string;
}

export const PROJECTS = 400;
export const isProject = (id: string) => Number(id) >= 1 && Number(id) <= PROJECTS;

const NAMES = [
  ...['NGUYEN VAN AN', 'TRAN THI BINH', 'LE HUU HANH', 'PHAM THU HA', 'HOANG MINH CHAU', 'VU DUC HUY'],
  ...[
    'DANG THI HUONG',
    'BUI QUANG HUNG',
    'LUU HAI YEN',
    'NONG VAN TUAN',
    'HUA HUU HOANG',
    'CTY TNHH HUU HAO',
  ],
];
const HOLDER = 'TINH DOAN';
const GIVER_SAYS = [
  ...[
    'ung ho',
    'Ủng hộ công trình',
    'ung ho ba con',
    'gui cac chau',
    'Gia đình ủng hộ',
    'UH',
    'dong gop',
    'CK',
  ],
  ...[
    'chuyen tien ung ho lam cau',
    'Tặng 2 bao xi măng',
    'chung tay vi ban lang',
    'huu hao ung ho',
    'uh dong bao',
  ],
];
const CODE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

type Wrap = (memo: string, random: SeededRandom) => string;

const WRAPS: Record<string, Wrap> = {
  bare: (memo) => memo,
  vietcombank: (memo, r) =>
    `MBVCB.${r.digits(10)}.${memo}.CT tu ${r.digits(13)} ${r.pick(NAMES)} toi ${r.digits(10)} ${HOLDER}`,
  'vietcombank to another bank': (memo, r) =>
    `MBVCB.${r.digits(10)}.${r.digits(6)}.${memo}.CT tu ${r.digits(10)} ${r.pick(NAMES)} toi ${r.digits(8)} ${HOLDER} (ACB) A Chau GD ${r.digits(6)}-${r.digits(6)} 15:45:46`,
  momo: (memo, r) => {
    const id = r.digits(12);
    return `${id}-${memo}-CHUYEN TIEN-OQCH${r.characters(CODE_LETTERS, 8)}-MOMO${id}MOMO`;
  },
  zalopay: (memo, r) => `ZP${r.characters(CODE_LETTERS, 10)} ${r.digits(15)} ${memo}`,
  mb: (memo, r) => `${r.pick(NAMES)} chuyen tien ${memo}- Ma GD ACSP/ ${r.characters(CODE_LETTERS, 8)}`,
  'mb customer': (memo, r) => `CUSTOMER ${memo}. TU: ${r.pick(NAMES)}`,
  mbct: (memo, r) => `CUSTOMER MBCT ${memo} ${r.characters(CODE_LETTERS, 8)}/${r.digits(6)}`,
  bidv: (memo, r) => `TKThe :${r.digits(13)}, tai VCB. ${memo} -CTLNHIDI000${r.digits(9)}-1/1-CRE-002`,
  agribank: (memo, r) => `${memo}; tai Napas; ${r.digits(6)}`,
  acb: (memo, r) => `${memo} GD ${r.digits(6)}-${r.digits(6)} 15:45:46`,
  techcombank: (memo, r) => `${memo} FT${r.digits(14)}`,
  vietinbank: (memo, r) => `CT DEN:${r.digits(12)} ${memo}`,
  'dotted numbers': (memo, r) => `${r.digits(6)}.${r.digits(6)}.${r.digits(6)}.${memo}`,
  'dotted numbers and a name': (memo, r) =>
    `${r.digits(6)}.${r.digits(6)}.${r.digits(6)}.${r.pick(NAMES)} chuyen ${memo} FT${r.digits(14)}`,
  napas: (memo, r) => `IBFT ${r.digits(6)} ${memo}`,
  trace: (memo, r) => `NHAN TU ${r.digits(13)} TRACE ${r.digits(6)} ND ${memo}`,
  'wrapped twice': (memo, r) =>
    `MBVCB.${r.digits(9)}.${r.digits(12)}-${memo}-CHUYEN TIEN-${r.characters(CODE_LETTERS, 8)}.CT tu ${r.digits(10)} toi ${r.digits(10)}`,
};

type Spell = (code: string, random: SeededRandom) => string;

const SPELLS: Record<string, Spell> = {
  printed: (code) => code,
  'no space': (code) => code.replace(' ', ''),
  'small letters': (code) => code.toLowerCase(),
  'small letters without space': (code) => code.toLowerCase().replace(' ', ''),
  punctuation: (code, r) => code.replace(' ', r.pick(['-', '.', '/', ':', '_', ' - ', ': '])),
  'a space inside': (code, r) => inserted(code.replace(' ', ''), r, ' '),
  'a line break inside': (code, r) => inserted(code.replace(' ', ''), r, '\n'),
  'a hyphen inside': (code, r) => inserted(code, r, '-'),
  'spaces everywhere': (code) => [...code.replace(' ', '')].join(' '),
  'several spaces': (code) => code.replace(' ', '   '),
  marks: (code) => code.replace('UH', 'ƯH'),
  'written twice': (code, r) => code + r.pick([' ', '-', '. ']) + code,
};

/** Somewhere between the second character and the last. */
function inserted(code: string, random: SeededRandom, what: string): string {
  const at = random.whole(2, code.length - 1);
  return code.slice(0, at) + what + code.slice(at);
}

/** Memos that name one project, spelled and wrapped in every combination in turn. */
function naming(random: SeededRandom, count: number): MangledMemo[] {
  const wraps = Object.entries(WRAPS);
  const spells = Object.entries(SPELLS);
  return Array.from({ length: count }, (_, i) => {
    const [wrapName, wrap] = wraps[i % wraps.length]!;
    const [spellName, spell] = spells[Math.floor(i / wraps.length) % spells.length]!;
    const project = String(random.whole(1, PROJECTS));
    const said = withWords(spell(memoCode(project), random), random);
    return { memo: wholeMangled(wrap(said, random), random), project, manner: `${wrapName}, ${spellName}` };
  });
}

function withWords(code: string, random: SeededRandom): string {
  const before = random.chance(0.4) ? `${random.pick(GIVER_SAYS)} ` : '';
  const after = random.chance(0.3) ? ` ${random.pick([...GIVER_SAYS, ...NAMES])}` : '';
  return before + code + after;
}

/** What may befall the whole line. */
function wholeMangled(memo: string, random: SeededRandom): string {
  const fate = random.next();
  if (fate < 0.1) return memo.toLowerCase();
  if (fate < 0.2) return memo.toUpperCase();
  if (fate < 0.27) return memo.replaceAll(' ', '');
  if (fate < 0.32) return memo.replace(/[.\-/:;]/gu, ' ');
  return memo;
}

/** Memos that name no project, or none that can be told. */
function misleading(random: SeededRandom, count: number): MangledMemo[] {
  const manners = Object.entries(MISLEADING);
  const wraps = Object.values(WRAPS);
  return Array.from({ length: count }, (_, i) => {
    const [manner, make] = manners[i % manners.length]!;
    const wrap = random.pick(wraps);
    return { memo: wholeMangled(wrap(make(random), random), random), project: undefined, manner };
  });
}

const anyCode = (random: SeededRandom) => memoCode(String(random.whole(1, PROJECTS)));

const MISLEADING: Record<string, (random: SeededRandom) => string> = {
  'one character wrong': (r) => spelledAnyhow(wrongOnce(anyCode(r), r), r),
  'two neighbours exchanged': (r) => spelledAnyhow(exchanged(anyCode(r), r), r),
  'cut off': (r) => {
    const code = anyCode(r);
    return code.slice(0, r.whole(2, code.length - 1));
  },
  'two projects': (r) => `${memoCode(String(r.whole(1, 200)))} ${memoCode(String(r.whole(201, PROJECTS)))}`,
  'a project that is not there': (r) => memoCode(String(r.whole(PROJECTS + 1, 900_000))),
  'only words': (r) => `${r.pick(GIVER_SAYS)} ${r.pick(NAMES)}`,
  'only a name': (r) => r.pick(NAMES),
  'another code': (r) => `${r.pick(['HD', 'DH', 'UN', 'TT', 'QR'])} ${r.characters(ALPHABET, 5)}`,
};

const spelledAnyhow = (code: string, random: SeededRandom) =>
  random.pick(Object.values(SPELLS))(code, random);

function wrongOnce(code: string, random: SeededRandom): string {
  const at = random.whole(3, code.length - 1);
  const other = random.pick([...ALPHABET].filter((character) => character !== code[at]));
  return code.slice(0, at) + other + code.slice(at + 1);
}

/** Two that differ, or nothing would have changed. */
function exchanged(code: string, random: SeededRandom): string {
  const places = [3, 4, 5, 6].filter((at) => code[at] !== code[at + 1]);
  const at = random.pick(places);
  return code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
}

/** A third of them misleading. */
export function mangledMemos(count: number, seed: number): MangledMemo[] {
  const random = new SeededRandom(seed);
  const good = Math.ceil((count * 2) / 3);
  return [...naming(random, good), ...misleading(random, count - good)];
}
