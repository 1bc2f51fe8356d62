import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf } from '#site/edition/documents.ts';
import { entriesIn } from '#site/edition/entries.ts';
import { openEditionForReading } from '#site/edition/open.ts';
import { allPaths } from './all-paths.ts';
import { fileOf } from './file-of.ts';
import { expectedFiles, isExpected } from './full-publish.ts';
import { ledgerIn } from './ledger.ts';
import { filesBelow } from './release.ts';
import { renderInWorkers } from './render-pool.ts';
import { filesOfAsset } from './shelf.ts';
import { CURRENT } from './shelf-layout.ts';

export interface VerifyOptions {
  editionFile: string;
  appDir: string;
  shelfDir: string;
  variantsDir: string;
  siteUrl: string;
  threads: number;
}

export interface VerifyReport {
  pages: number;
  /** Tasks that the publisher had not done yet. */
  waiting: number;
  differences: {
    /** The page or one of its compressed siblings has other bytes, or is not there. */
    differs: string[];
    /** Stands on the shelf, but no page of the edition stands behind it. */
    extra: string[];
    /** A picture or file that a page shows is not there. */
    missing: string[];
    failed: string[];
  };
}

/** Compares the shelf with what a full publish of its edition would write. */
export async function verifyShelf(options: VerifyOptions): Promise<VerifyReport> {
  const db = openEditionForReading(options.editionFile);
  const ledger = ledgerIn(db);
  const root = join(options.shelfDir, CURRENT);
  const differences: VerifyReport['differences'] = { differs: [], extra: [], missing: [], failed: [] };
  const stand = new Set<string>();
  let pages = 0;
  const task = {
    editionFile: options.editionFile,
    appDir: options.appDir,
    origin: options.siteUrl,
    shelf: { root, variantsDir: options.variantsDir, writer: 'verify' },
    mode: 'compare' as const,
  };
  await renderInWorkers(task, allPaths(documentsOf(db), entriesIn(db)), options.threads, (results) => {
    for (const { path, outcome, error } of results) {
      if (outcome === 'absent') continue;
      pages++;
      stand.add(fileOf(path));
      if (outcome === 'failed') differences.failed.push(`${path} (${error})`);
      if (outcome === 'differs') differences.differs.push(path);
    }
  });
  const expected = expectedFiles(ledger, options.appDir);
  for (const path of ledger.paths()) if (!stand.has(fileOf(path))) expected.delete(fileOf(path));
  differences.extra = filesBelow(root).filter((file) => !isExpected(file, expected));
  differences.missing = [...ledger.assets()]
    .flatMap(filesOfAsset)
    .filter((file) => !existsSync(join(root, file)));
  const report = { pages, waiting: ledger.waiting(), differences };
  db.close();
  return report;
}
