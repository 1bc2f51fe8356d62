import { openReader } from '#site/edition/reader.ts';
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
const ROUNDS = 5;

/** Of a reader that stays open, as the web server keeps it, and of one just opened for each query. */
export function search({ editionFile, articles }: Pick<PortalOfSize, 'editionFile' | 'articles'>): Figure[] {
  const justOpened = QUERIES.map((query) => {
    const reader = openReader(editionFile);
    const time = timed(() => reader.search({ query }));
    reader.close();
    return time;
  });
  const reader = openReader(editionFile);
  const times = Array.from({ length: ROUNDS }, () =>
    QUERIES.map((query) => timed(() => reader.search({ query }))),
  ).flat();
  reader.close();
  const name = `search, ${articles} articles, ${QUERIES.length} queries`;
  return [
    { what: `${name}, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { what: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms', goal: '≤ 20' },
    { what: `${name}, slowest`, value: Math.max(...times), unit: 'ms', goal: '≤ 20' },
    { what: `${name}, just opened, p95`, value: percentile(justOpened, 0.95), unit: 'ms' },
  ];
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
