import lighthouse, { type Flags } from 'lighthouse';

/** How the slow line is made: computed from an unthrottled visit (Lighthouse's own way), or applied by the browser. */
export const METHODS = ['simulate', 'devtools'] as const;
export type Method = (typeof METHODS)[number];

/** What one visit with an empty cache measured. Bytes are those on the wire, headers included. */
export interface Audit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds. */
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  bytes: number;
  imageBytes: number;
  scriptBytes: number;
  requests: number;
  /** Audits that cost points: "accessibility: target-size". */
  faults: string[];
}

/** A phone on a weak line, as the issue names it; the latency is that of each request. */
const PHONE: Flags = {
  formFactor: 'mobile',
  screenEmulation: { mobile: true, width: 390, height: 844, deviceScaleFactor: 2.625, disabled: false },
  throttling: {
    ...{ rttMs: 150, throughputKbps: 1600, cpuSlowdownMultiplier: 4 },
    ...{ requestLatencyMs: 150, downloadThroughputKbps: 1600, uploadThroughputKbps: 750 },
  },
  onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
};

/** Visits a page through the browser that listens on `port`. @throws when Lighthouse could not measure it */
export async function auditPage(url: string, port: number, method: Method): Promise<Audit> {
  const run = await lighthouse(url, { ...PHONE, port, throttlingMethod: method, logLevel: 'error' });
  if (!run || run.lhr.runtimeError)
    throw new Error(`Lighthouse could not measure ${url}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
  const { audits, categories } = run.lhr;
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  const requests = requestsIn(audits['network-requests']?.details);
  const bytesOf = (type?: string) =>
    requests.reduce((sum, one) => sum + (!type || one.resourceType === type ? one.transferSize : 0), 0);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaint: number('first-contentful-paint'),
    largestPaint: number('largest-contentful-paint'),
    blocking: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    bytes: bytesOf(),
    imageBytes: bytesOf('Image'),
    scriptBytes: bytesOf('Script'),
    requests: requests.length,
    faults: Object.values(categories).flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map((audit) => `${id}: ${audit.id}`),
    ),
  };
}

interface WireRequest {
  resourceType: string;
  transferSize: number;
}

function requestsIn(details: unknown): WireRequest[] {
  return (details as { items?: WireRequest[] } | undefined)?.items ?? [];
}
