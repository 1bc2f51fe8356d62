import type { Logger } from 'pino';
import { dayOf } from '#contract/text/dates.ts';
import { openEditionAt, type Edition } from '#site/edition/edition.ts';
import { removeEdition } from '#site/edition/open.ts';
import { joinSearchIndex } from '#site/edition/search/join-index.ts';
import { advanceDay } from './advance-day.ts';
import { fullPublish, removeStrayAssets } from './full-publish.ts';
import { endTrials, retry } from './hold.ts';
import { ledgerIn, type Ledger } from './ledger.ts';
import { pageMaker } from './page-maker.ts';
import { RANKS } from './plan.ts';
import { drainTodo, processChunk, type ChunkReport, type TodoWorker } from './process-todo.ts';
import { buildIdOf, currentBuild, releaseDir } from './release.ts';
import { loadSiteApp } from './renderer.ts';
import { dueReports, markReported } from './reports.ts';
import { marksOf, shareImagesOf } from './share-images.ts';
import { openShelf, type Shelf } from './shelf.ts';
import type { Source } from './source.ts';
import type { Steps } from './steps.ts';
import { takeRows } from './take-rows.ts';
import { takingDownMeanwhile } from './urgent-takedowns.ts';
import { takeLease } from './writer-lease.ts';
import type { Painter } from '#site/share/painter.ts';

export interface PublisherOptions {
  editionFile: string;
  appDir: string;
  shelfDir: string;
  variantsDir: string;
  /** Origin of the public site. */
  siteUrl: string;
  log: Logger;
  step?: Steps;
  threads?: number;
  onProgress?: (done: number, all: number) => void;
  /** The day in Vietnam; the clock's unless given. */
  today?: () => string;
  /** Draws share images ahead; without one they are made only when they are asked for. */
  painter?: Painter;
}

const ROWS_AT_ONCE = 500;

export type Publisher = Awaited<ReturnType<typeof startPublisher>>;

/**
 * The publisher of one edition and one shelf: takes rows, plans, renders, writes. It holds no state that a
 * kill could lose; everything to be continued stands in the edition.
 */
export async function startPublisher(options: PublisherOptions) {
  const { log, shelfDir, appDir, editionFile } = options;
  const step = options.step ?? (() => undefined);
  const app = await loadSiteApp(appDir);
  const build = buildIdOf(appDir);
  const today = options.today ?? (() => dayOf(new Date()));
  let edition: Edition;
  let ledger: Ledger;
  let worker: TodoWorker;
  const waitingPages = new Set<string>();
  const shelfOptions = {
    root: releaseDir(shelfDir, build),
    variantsDir: options.variantsDir,
    writer: `publisher-${process.pid}`,
  };
  const shareImages = shareImagesOf({ ...options, edition: () => edition });
  openAll();

  function openAll(): void {
    edition = openEditionAt(editionFile);
    if (edition.replaced) log.warn({ reason: edition.replaced }, 'edition rebuilt');
    ledger = ledgerIn(edition.db);
    advanceDay(edition, ledger, today());
    worker = workerFor(openShelf(shelfOptions), takeLease(edition));
  }

  function workerFor(shelf: Shelf, assertWriter: () => void): TodoWorker {
    const makePage = pageMaker(app, edition, options.siteUrl);
    return {
      ...{ edition, ledger, step, assertWriter },
      shelf: {
        ...shelf,
        removeAsset: async (asset) => {
          await shelf.removeAsset(asset);
          await shareImages.removeShowing(asset);
        },
      },
      make: async (path) => {
        const made = await makePage(path);
        if (made.outcome === 'page') shareImages.note(path);
        return made;
      },
    };
  }

  /** Starts from nothing: the database is another one, or was set back. Unchanged files keep their bytes. */
  function rebuild(reason: string): void {
    log.warn({ reason }, 'edition rebuilt');
    edition.close();
    removeEdition(editionFile);
    openAll();
  }

  async function checkOrigin(source: Source): Promise<void> {
    const origin = await source.origin();
    const known = edition.meta('origin');
    if (known !== undefined && known !== origin) rebuild('the database is another one');
    else if ((await source.lastSeq()) < edition.seq()) rebuild('the database was set back');
    edition.setMeta('origin', origin);
  }

  /** Takes all rows that have come; returns how many. */
  async function fetchRows(source: Source): Promise<number> {
    let count = 0;
    for (;;) {
      const rows = await source.rowsAfter(edition.seq(), ROWS_AT_ONCE);
      if (rows.length > 0) step('batch:fetched');
      worker.assertWriter();
      const withdrawn = rows.filter(({ state }) => state === 'withdrawn');
      const marks = marksOf(withdrawn, edition.documents);
      takeRows(edition, ledger, rows);
      await shareImages.takeAway(withdrawn, marks);
      if (rows.length > 0) step('batch:taken');
      count += rows.length;
      if (rows.length < ROWS_AT_ONCE) return count;
    }
  }

  const needsFullPublish = () => edition.meta('full') !== build || currentBuild(shelfDir) !== build;

  /** @param source where withdrawals are looked for meanwhile, if it can be reached */
  async function publishAll({ source, ...extra }: { compress?: boolean; source?: Source } = {}) {
    const last = currentBuild(shelfDir);
    if (!source || !last) return publishEverything(extra);
    const { documents } = edition;
    const release = releaseDir(shelfDir, last);
    const { takeAway } = shareImages;
    return takingDownMeanwhile({ source, documents, release, takeAway, seq: edition.seq() }, () =>
      publishEverything(extra),
    );
  }

  async function publishEverything(extra: { compress?: boolean }) {
    const assertWriter = worker.assertWriter;
    joinSearchIndex(edition.db);
    const report = await fullPublish({
      ...options,
      ...extra,
      edition,
      ledger,
      origin: options.siteUrl,
      step,
      drain: async (shelf) => noteFailures(await drainTodo(workerFor(shelf, assertWriter))),
    });
    endTrials(edition);
    log.info({ ...report, failed: report.failed.length, removed: report.removed.length }, 'full publish');
    noteFailures(report);
    shareImages.noteNewest();
    return report;
  }

  function noteFailures(report: Pick<ChunkReport, 'failed'>): void {
    for (const failure of report.failed) {
      log.error(failure, 'page failed');
      if (failure.waitsForAsset) waitingPages.add(failure.path);
    }
  }

  /** Brings everything that readers wait for onto the shelf; what merely mentions a new name comes later. */
  async function publishTouched(): Promise<ChunkReport> {
    const started = performance.now();
    const report = await drainTodo(worker, RANKS.removal);
    noteFailures(report);
    if (ledger.waitingUpTo(RANKS.removal) === 0) endTrials(edition);
    const milliseconds = Math.round(performance.now() - started);
    if (report.written + report.removed + report.failed.length > 0)
      log.info({ ...report, failed: report.failed.length, seq: edition.seq(), milliseconds }, 'published');
    return report;
  }

  /** Does one chunk of the background work; false when there is none. */
  async function publishBackground(): Promise<boolean> {
    const report = await processChunk(worker);
    if (report) noteFailures(report);
    return report !== undefined;
  }

  async function sendReports(source: Source, pages: number): Promise<void> {
    const reports = dueReports(edition, ledger, pages);
    if (reports.length === 0) return;
    step('batch:before-report');
    await source.report(reports);
    step('batch:reported');
    markReported(edition, reports);
  }

  function retryFailed(which: 'all' | 'waiting'): void {
    const pages = which === 'all' ? ledger.failures().map((page) => page.path) : waitingPages;
    retry(edition, ledger, which, pages);
    waitingPages.clear();
  }

  return {
    build,
    edition: () => edition,
    ledger: () => ledger,
    checkOrigin,
    /** To be called now and then: at midnight, what was said of the coming day changes. */
    advanceDay: () => advanceDay(edition, ledger, today()),
    fetchRows,
    needsFullPublish,
    publishAll,
    publishTouched,
    publishBackground,
    sendReports,
    retryFailed,
    hasBackground: () => ledger.waiting() > 0,
    hasWaiting: () => waitingPages.size > 0,
    /** Makes the share images of what has been published, in the background. */
    makeShareImages: shareImages.makeNoted,
    /** Takes away those that no page has named for days: to be called now and then. */
    tidyShareImages: (now?: Date) => shareImages.tidy(ledger.assets(), now),
    warmUp: async (paths: string[]) => {
      for (const path of paths) await worker.make(path);
    },
    /** What a kill may have left: half-written files, and photos of pages that never came. */
    cleanUp: async () => {
      await worker.shelf.clearTemporary();
      const strays = await removeStrayAssets(ledger, worker.shelf);
      if (strays.length > 0) log.warn({ strays }, 'photos that no page shows removed');
    },
    close: () => {
      shareImages.close();
      edition.close();
    },
  };
}
