/*
 * What people of the Union write short, without marks. Either spelling finds the other. Only what is
 * short for one thing: "TT" is not here.
 */
const SHORT: Readonly<Record<string, string>> = {
  atgt: 'an toan giao thong',
  bch: 'ban chap hanh',
  bhxh: 'bao hiem xa hoi',
  btv: 'ban thuong vu',
  cds: 'chuyen doi so',
  clb: 'cau lac bo',
  cntt: 'cong nghe thong tin',
  dvtn: 'doan vien thanh nien',
  hcm: 'ho chi minh',
  hdnd: 'hoi dong nhan dan',
  hssv: 'hoc sinh sinh vien',
  lhtn: 'lien hiep thanh nien',
  mhx: 'mua he xanh',
  mttq: 'mat tran to quoc',
  ntm: 'nong thon moi',
  ocop: 'moi xa mot san pham',
  tdtn: 'tinh doan thanh nien',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
  tncs: 'thanh nien cong san',
  tntn: 'thanh nien tinh nguyen',
  tntp: 'thieu nien tien phong',
  tnxp: 'thanh nien xung phong',
  tw: 'trung uong',
  twd: 'trung uong doan',
  ubnd: 'uy ban nhan dan',
  vhtt: 'van hoa the thao',
  '3 chu dong': 'ba chu dong',
};

const ABBREVIATION_OF = new Map(Object.entries(SHORT).map(([short, long]) => [long, short]));

/** The other spelling of some folded words, parted by single spaces: "clb" → "cau lac bo" and back. */
export function otherSpelling(words: string): string | undefined {
  return SHORT[words] ?? ABBREVIATION_OF.get(words);
}

/** The most words that are written short. */
export const LONGEST_SPELT_OUT = Math.max(
  ...[...ABBREVIATION_OF.keys()].map((long) => long.split(' ').length),
);
