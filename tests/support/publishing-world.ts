import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { PictureFace } from '#contract/faces/media.ts';
import { variantsOf } from '#contract/pictures.ts';
import type { PublishedRow } from '#contract/published.ts';
import { filesBelow } from '#site/publisher/release.ts';
import { startPublisher, type Publisher, type PublisherOptions } from '#site/publisher/publisher.ts';
import type { PublicationReport, Source } from '#site/publisher/source.ts';
import type { PublishedTable } from './published-table.ts';
import { builtSite } from './built-site.ts';

/** A publisher with an edition and a shelf of its own in a temporary folder. */
export interface World {
  folder: string;
  options: PublisherOptions;
  start(extra?: Partial<PublisherOptions>): Promise<Publisher>;
  /** Makes the variants of a picture "ready", as the desk's worker would. */
  ready(picture: PictureFace): void;
  /** The shelf as readers see it: path → bytes, without what is no page. */
  shelf(): Map<string, string>;
  remove(): void;
}

export async function aWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-doan-'));
  const variantsDir = join(folder, 'variants');
  mkdirSync(variantsDir);
  const options: PublisherOptions = {
    editionFile: join(folder, 'edition.sqlite'),
    appDir: await builtSite(),
    shelfDir: join(folder, 'shelf'),
    variantsDir,
    siteUrl: 'http://localhost:4321',
    log: pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }),
    threads: 1,
  };
  return {
    folder,
    options,
    start: (extra) => startPublisher({ ...options, ...extra }),
    ready(picture) {
      for (const { name } of variantsOf(picture)) writeFileSync(join(variantsDir, name), `picture ${name}`);
    },
    shelf: () => readShelf(join(options.shelfDir, 'current')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every file on a shelf with its bytes, siblings included. */
export function readShelf(root: string): Map<string, string> {
  const files = filesBelow(root).filter((file) => !file.startsWith('.tmp/'));
  return new Map(files.map((file) => [file, readFileSync(join(root, file)).toString('latin1')]));
}

/** The names of files that two shelves don't have alike. */
export function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => a.get(name) !== b.get(name)).sort();
}

/** The desk's side of the line, answered from a table in memory. */
export function sourceOf(table: PublishedTable, reports: PublicationReport[] = []): Source {
  return {
    origin: () => Promise.resolve('one'),
    lastSeq: () => Promise.resolve(table.lastSeq()),
    rowsAfter: (seq, most): Promise<PublishedRow[]> => Promise.resolve(table.after(seq).slice(0, most)),
    report: (sent) => {
      reports.push(...sent);
      return Promise.resolve();
    },
    beat: () => Promise.resolve(),
    wake: () => Promise.resolve(),
    isLost: () => false,
    close: () => Promise.resolve(),
  };
}

/** Follows a table once: what the publisher's process does on every wake-up. */
export async function follow(publisher: Publisher, source: Source): Promise<void> {
  publisher.advanceDay();
  await publisher.checkOrigin(source);
  await publisher.fetchRows(source);
  if (publisher.needsFullPublish()) await publisher.publishAll();
  const report = await publisher.publishTouched();
  while (await publisher.publishBackground());
  await publisher.sendReports(source, report.written);
}

/** A full publish of the same rows into a world of its own: what the shelf has to look like. */
export async function fullShelf(table: PublishedTable, variantsDir: string): Promise<Map<string, string>> {
  const world = await aWorld();
  try {
    const publisher = await world.start({ variantsDir, today: () => table.today });
    await follow(publisher, sourceOf(table));
    publisher.close();
    return world.shelf();
  } finally {
    world.remove();
  }
}
