import { DatabaseSync } from 'node:sqlite';
import { openReader, type EditionReader } from '#site/edition/reader.ts';
import { percentile, type Figure } from './figures.ts';
import type { PortalOfSize } from './portal-of-size.ts';

/** What readers type: with marks and without, one word and several, names, numbers, nothing that exists. */
const QUERIES = [
  'thanh niên',
  'đoàn viên',
  'trồng cây',
  'duong hoa',
  'đường hoa',
  'hoa muc',
  'Hòa Mục',
  'hoà mục',
  'tinh nguyen',
  'mùa hè xanh',
  'mua he xanh',
  'nhà nhân ái',
  'nha nhan ai',
  'hiến máu',
  'hien mau',
  'ba bể',
  'ba be',
  'na rì',
  'pác nặm',
  'pac nam',
  'chợ đồn',
  'cho don',
  'chuyển đổi số',
  'chuyen doi so',
  'học sinh',
  'giáo viên vùng cao',
  'thắp sáng đường quê',
  'thap sang duong que',
  'khởi nghiệp',
  'khoi nghiep',
  'miến dong',
  'mien dong',
  'nước sạch',
  'nuoc sach',
  'cầu dân sinh',
  'cau dan sinh',
  'sân chơi trẻ em',
  'san choi',
  'xây dựng đoàn cơ sở 3 chủ động',
  '42-NQ/TW',
  '06-nq/tw',
  '25NQTW',
  'nghị quyết',
  'nghi quyet',
  'bí thư',
  'chi đoàn',
  'ngày chủ nhật xanh',
  'chu nhat xanh',
  'tiếp sức mùa thi',
  'tiep suc mua thi',
  'hồ ba bể mùa nước',
  'công trình',
  'cong trinh thanh nien',
  'thiếu nhi',
  'thieu nhi',
  'đội viên',
  'xyz khong co',
  'quyết định 9999/QĐ',
  'đ',
  'tin vừa đăng',
];
/** What is mistyped, written short, asked, or asked by number. */
const ODD_QUERIES = [
  'duwowngf hoa',
  'd9uo7ng2 hoa',
  'duonghoa',
  'đường hoq',
  'th anh nien tinh nguyn',
  'phog trao thanh nien',
  'lông thôn mới na rì',
  'trồng kây ở ba bể',
  'xân chơi thiếu nhi',
  'hien mao tinh nguyen',
  'ĐVTN',
  'CLB thanh niên',
  'UBND xã',
  'MHX 2023',
  'ủng hộ công trình nào',
  'số tài khoản ủng hộ',
  'nghien loan',
  'thái nguyên',
  'KH 25',
  'số 25/KH',
  'zzqq đường hoa qqxx',
];
const ROUNDS = 5;

type Asked = Parameters<EditionReader['search']>[0];

/** What readers type, in three ways; the plain look into the index beside them says how fast the machine is today. */
const QUESTIONS: Record<string, Asked[]> = {
  'as typed': QUERIES.map((query) => ({ query })),
  'mistyped and odd': ODD_QUERIES.map((query) => ({ query })),
  filtered: QUERIES.flatMap((query) => [
    { query, kind: 'article' as const },
    { query, topic: 'tinh-nguyen', year: '2022' },
    { query, place: 'huyen-ba-be' },
  ]),
};

/** Of a reader that stays open, as the web server keeps it, and of one just opened for each query. */
export function search({ editionFile, articles }: Pick<PortalOfSize, 'editionFile' | 'articles'>): Figure[] {
  const justOpened = QUERIES.map((query) => {
    const reader = openReader(editionFile);
    const time = timed(() => reader.search({ query }));
    reader.close();
    return time;
  });
  const reader = openReader(editionFile);
  const figures = Object.entries(QUESTIONS).flatMap(([how, questions]) => {
    const times = rounds(() => questions.map((question) => timed(() => reader.search(question))));
    const name = `search, ${articles} articles, ${questions.length} queries ${how}`;
    return [
      { what: `${name}, p50`, value: percentile(times, 0.5), unit: 'ms' },
      { what: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms', goal: '≤ 20' },
      { what: `${name}, slowest`, value: Math.max(...times), unit: 'ms' },
    ];
  });
  reader.close();
  const name = `search, ${articles} articles`;
  return [
    ...figures,
    { what: `${name}, just opened, p95`, value: percentile(justOpened, 0.95), unit: 'ms' },
    {
      what: `${name}, for comparison: the newest ten texts with two words, p95`,
      value: baseline(editionFile),
      unit: 'ms',
    },
  ];
}

/** The least that any search must do, in the same run on the same machine. */
function baseline(editionFile: string): number {
  const db = new DatabaseSync(editionFile, { readOnly: true });
  const newest = db.prepare(
    'select rowid from search_text where search_text match ? order by rowid desc limit 11',
  );
  const matches = QUERIES.map((query) => query.split(/[\s/-]+/u).slice(0, 2)).map((words) =>
    words.map((word) => `"${word}"`).join(' AND '),
  );
  const times = rounds(() => matches.map((match) => timed(() => newest.all(match))));
  db.close();
  return percentile(times, 0.95);
}

const rounds = (round: () => number[]) => Array.from({ length: ROUNDS }, round).flat();

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
