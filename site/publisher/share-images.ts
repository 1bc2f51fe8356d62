import type { Logger } from 'pino';
import type { Kind } from '#contract/kinds.ts';
import { variantSet } from '#contract/pictures.ts';
import { ask } from '#site/content/ask.ts';
import type { Content } from '#site/content/content.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import {
  NO_PHOTO,
  parseShareName,
  photoMark,
  shareCardAt,
  shareCardOf,
  shareName,
} from '#site/content/share-card.ts';
import type { Documents } from '#site/edition/documents.ts';
import type { Edition } from '#site/edition/edition.ts';
import { statement } from '#site/edition/statement.ts';
import { makeShareImage, presentCard } from '#site/share/make-share-image.ts';
import type { Painter } from '#site/share/painter.ts';
import { openShareFolder } from '#site/share/share-folder.ts';
import { PICTURES } from './shelf-layout.ts';

/** So many of the newest documents have their image made ahead; an older one's is made when somebody asks for it. */
const MADE_AHEAD = 500;
/** Apps look again for days at what they were shown. Milliseconds. */
const KEPT_UNNAMED = 7 * 24 * 60 * 60 * 1000;
/** At some 80 KB each. */
const MOST_KEPT = 20_000;

export interface ShareImagesOptions {
  shelfDir: string;
  /** The edition as it is now; it may be rebuilt. */
  edition: () => Edition;
  /** Without one, images are taken away but none is made. */
  painter?: Painter;
  log: Logger;
}

/** What is withdrawn: a page with its image, or a picture with every image that shows it. */
export type Withdrawal = { kind: Kind; id: string };

export type ShareImages = ReturnType<typeof shareImagesOf>;

/**
 * The publisher's part in share images: makes those of pages that have just gone live, after they did and in the
 * background, and takes away at once what may not be seen any more.
 */
export function shareImagesOf({ shelfDir, edition, painter, log }: ShareImagesOptions) {
  const folder = openShareFolder(shelfDir);
  const waiting = new Set<string>();
  let isWorking = false;
  let isClosed = false;
  const content = () => ask(edition(), nothingAsked());

  async function makeOne(path: string): Promise<void> {
    const name = shareName(shareCardAt(content(), path));
    if (folder.has(name)) return;
    await makeShareImage({ shelfDir, folder, painter: painter!, content }, name);
  }

  async function work(): Promise<void> {
    if (isWorking || !painter) return;
    isWorking = true;
    for (const path of waiting) {
      if (isClosed) break;
      waiting.delete(path);
      try {
        await makeOne(path);
      } catch (error) {
        if (!isClosed) log.warn({ err: error, path }, 'a share image could not be made');
      }
    }
    isWorking = false;
  }

  /** Removes what a kill left half-made, and what no page has named for days. @param assets that pages show */
  async function tidy(assets: ReadonlySet<string>, now: Date): Promise<void> {
    await folder.clearTemporary();
    const shown = new Set([...assets].map((asset) => photoMark(asset.slice(PICTURES.length - 1))));
    const studio = { shelfDir, folder, painter: painter!, content };
    for (const name of folder.names()) {
      if (isClosed) return;
      const standing = standingOf(name, presentCard(studio, name) !== undefined, shown, content());
      const isOld = now.getTime() - (await folder.lastNamed(name)).getTime() > KEPT_UNNAMED;
      if (standing === 'named') await folder.touch(name, now);
      else if (standing === 'gone' || isOld) await folder.remove(name);
    }
    await folder.keepNewest(MOST_KEPT);
  }

  return {
    /** Notes what was made: the image of a page may have to be another one; a feed or a marker has none. */
    note(path: string): void {
      const isPage = path.startsWith('/') && path.endsWith('/');
      if (isPage && painter && waiting.size < MADE_AHEAD) waiting.add(path);
    },
    /** Makes what was noted, one after another. Returns at once. */
    makeNoted: () => void work(),
    /** Notes the newest documents, newest first: to be called when a whole edition was published. */
    noteNewest(): void {
      const rows = statement(
        edition().db,
        `select path from document where state = 'live' and path is not null order by seq desc limit ?`,
      ).all(MADE_AHEAD) as { path: string }[];
      for (const { path } of rows) if (painter) waiting.add(path);
    },
    /** Removes the images of what has been withdrawn. `documents` may still hold it as live. */
    async takeAway(withdrawn: readonly Withdrawal[], marks = marksOf(withdrawn, edition().documents)) {
      if (withdrawn.length === 0) return;
      const documents = new Set(withdrawn.map(({ kind, id }) => `${kind}:${id}`));
      await folder.removeWhere(({ kind, id, mark }) => documents.has(`${kind}:${id}`) || marks.has(mark));
    },
    /** Removes the images that show a picture which no page shows any more. */
    async removeShowing(asset: string): Promise<void> {
      const set = `/${asset}`.startsWith(PICTURES) ? asset.slice(PICTURES.length - 1) : undefined;
      if (set) await folder.removeWhere(({ mark }) => mark === photoMark(set));
    },
    /** Does nothing after `close`. @throws what the disk answered */
    tidy: (assets: ReadonlySet<string>, now = new Date()) => tidy(assets, now),
    close(): void {
      isClosed = true;
      waiting.clear();
    },
  };
}

/** The marks of those among these that are pictures. To be asked before the edition has taken them. */
export function marksOf(withdrawn: readonly Withdrawal[], documents: Documents): Set<string> {
  const marks = new Set<string>();
  for (const { kind, id } of withdrawn) {
    const face = kind === 'media' ? documents.face('media', id) : undefined;
    if (face?.type === 'picture') marks.add(photoMark(variantSet(face)));
  }
  return marks;
}

/** `named`: a page has it now; `former`: one had it; `gone`: its document or its picture is not public any more. */
function standingOf(name: string, isNamed: boolean, shown: ReadonlySet<string>, content: Content) {
  if (isNamed) return 'named';
  const named = parseShareName(name);
  if (!named || !shareCardOf(content, named.kind, named.id)) return 'gone';
  return named.mark === NO_PHOTO || shown.has(named.mark) ? 'former' : 'gone';
}
