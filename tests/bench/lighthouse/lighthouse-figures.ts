import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PATHS } from '#contract/paths.ts';
import { pageFile } from '#site/publisher/shelf-layout.ts';
import { freePort } from '#tests/support/free-port.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import type { Figure } from '#tests/bench/figures.ts';
import { run, startReady, stop } from '#tests/bench/processes.ts';
import { auditPage, METHODS, type Audit, type Method } from './audit-page.ts';
import { ARTICLE, EVERY_PAGE, goalOf, keeps, middleOf, type Bound } from './budget.ts';

const VISITS = 3;
const DOCUMENTS = '/van-ban/';

/** Bounds hold for the way that Lighthouse, and so PageSpeed, reports; the other stands beside it. */
const BINDING: Method = 'simulate';

interface Subject {
  name: string;
  path: string;
  bounds: readonly Bound[];
}

/**
 * The sample site as a phone on a weak line meets it: built, published with pictures encoded as the desk does, served
 * by our own web server with Brotli, visited with an empty cache. Figures are of the middle one of three visits.
 *
 * @returns the figures, and the bounds that were broken, in words
 */
export async function lighthouseFigures(): Promise<{ figures: Figure[]; broken: string[] }> {
  const folder = resolve('.data/bench/lighthouse');
  const [port, debugPort] = [await freePort(), await freePort()];
  const env = { ...environment(folder, port), SITE_URL: `http://localhost:${port}` };
  await run(['node_modules/astro/bin/astro.mjs', 'build'], env);
  await run(['tests/support/publish-sample.ts'], env);
  const server = await startReady('site/server/serve.ts', env);
  const browser = await launchBrowser([`--remote-debugging-port=${debugPort}`]);
  const figures: Figure[] = [];
  const broken: string[] = [];
  try {
    for (const { name, path, bounds } of subjectsOn(join(folder, 'data/site/shelf/current')))
      for (const method of METHODS) {
        const audit = await visited(`${env.SITE_URL}${path}`, debugPort, method);
        figures.push(...figuresOf(`${name}, ${method}`, audit, method === BINDING ? bounds : []));
        if (method === BINDING) broken.push(...brokenBounds(name, audit, bounds));
      }
  } finally {
    await browser.close();
    await stop(server);
  }
  return { figures, broken };
}

const environment = (folder: string, port: number) => ({
  DATA_DIR: join(folder, 'data'),
  MEDIA_DIR: join(folder, 'media'),
  PORT: String(port),
  LOG_LEVEL: 'warn',
  ASTRO_TELEMETRY_DISABLED: '1',
});

async function visited(url: string, port: number, method: Method): Promise<Audit> {
  const audits: Audit[] = [];
  for (let i = 0; i < VISITS; i++) audits.push(await auditPage(url, port, method));
  return middleOf(audits);
}

function figuresOf(name: string, audit: Audit, bounds: readonly Bound[]): Figure[] {
  return [...EVERY_PAGE, ...ARTICLE].map(({ what, unit, figure }) => {
    const bound = bounds.find((one) => one.what === what);
    return { what: `${name}: ${what}`, value: figure(audit), unit, ...(bound && { goal: goalOf(bound) }) };
  });
}

function brokenBounds(name: string, audit: Audit, bounds: readonly Bound[]): string[] {
  return bounds
    .filter((bound) => !keeps(bound, bound.figure(audit)))
    .map(({ what, figure, ...bound }) => {
      const faults = audit.faults.length > 0 ? ` (${audit.faults.join(', ')})` : '';
      return `${name}: ${what} is ${figure(audit)}, but has to be ${goalOf(bound)}${faults}`;
    });
}

/** One page of each kind that the issue names. @throws if the sample has lost one of them */
function subjectsOn(shelf: string): Subject[] {
  const below = (folder: string, start: string): string => {
    const name = readdirSync(join(shelf, folder)).find((name) => name.startsWith(start));
    if (!name) throw new Error(`The sample has no ${folder}/${start}…`);
    return `/${folder}/${name}/`;
  };
  const subjects: Subject[] = [
    { name: 'front', path: PATHS.home, bounds: EVERY_PAGE },
    { name: 'topic', path: below('chuyen-muc', 'tinh-nguyen'), bounds: EVERY_PAGE },
    {
      name: 'article',
      path: below('tin-tuc', 'hieu-qua-tu-xay-dung-doan-co-so'),
      bounds: [...EVERY_PAGE, ...ARTICLE],
    },
    { name: 'campaign', path: below('chien-dich', 'mua-he-xanh'), bounds: EVERY_PAGE },
    { name: 'project', path: below('cong-trinh', 'nha-nhan-ai-xa-nam-cuong'), bounds: EVERY_PAGE },
  ];
  if (existsSync(join(shelf, pageFile(DOCUMENTS))))
    subjects.push({ name: 'documents', path: DOCUMENTS, bounds: EVERY_PAGE });
  return subjects;
}
