import type { Touched } from '#site/edition/apply.ts';
import { gone, moved } from '#site/edition/site-paths.ts';

/**
 * The order in which a batch reaches the shelf. New pages stand before the lists that link to them,
 * lists before feeds; a withdrawn page goes first of all. Removals are made after everything else of
 * their batch. What merely mentions a changed name in great numbers comes last, in the background.
 */
export const RANKS = {
  gone: 0,
  takedown: 1,
  own: 2,
  mention: 3,
  list: 4,
  feed: 5,
  moved: 6,
  removal: 7,
  background: 8,
} as const;

export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** More mentions than this are not worth keeping an editor waiting for. */
const MOST_MENTIONS = 60;

export interface Task {
  path: string;
  rank: Rank;
}

/**
 * What to do about a change: the pages on the shelf that asked for something it touched (`asking`),
 * and the addresses that may have come into being or ended.
 *
 * @param stands whether a page is on the shelf
 * @param showing pages that show a picture or file which was withdrawn: they wait for nothing, however many
 */
export function plan(
  touched: Touched,
  asking: Iterable<string>,
  stands: (path: string) => boolean = () => false,
  showing: ReadonlySet<string> = new Set(),
): Task[] {
  const ranks = new Map<string, Rank>();
  const mentions: string[] = [];
  // A long ledger has hundreds of pages: those that stand and asked for nothing that changed are as they were.
  for (const path of touched.candidates)
    if (!isLedgerPage(path) || !stands(path)) ranks.set(path, rankOf(path, touched, stands));
  for (const path of asking) {
    if (ranks.has(path)) continue;
    const rank = rankOf(path, touched, stands);
    ranks.set(path, rank);
    if (rank === RANKS.mention) mentions.push(path);
  }
  if (mentions.length > MOST_MENTIONS) for (const path of mentions) ranks.set(path, RANKS.background);
  for (const path of showing)
    ranks.set(path, Math.min(ranks.get(path) ?? RANKS.takedown, RANKS.takedown) as Rank);
  return [...ranks].map(([path, rank]) => ({ path, rank }));
}

function rankOf(path: string, touched: Touched, stands: (path: string) => boolean): Rank {
  if (path.startsWith(gone(''))) return RANKS.gone;
  if (path.startsWith(moved(''))) return RANKS.moved;
  if (isBelow(path, touched.withdrawn)) return RANKS.takedown;
  // A new page of a ledger stands before the ledger leads to it; the others mention their project.
  if (isLedgerPage(path)) return stands(path) ? RANKS.mention : RANKS.own;
  if (isBelow(path, touched.own)) return RANKS.own;
  if (/\.(?:xml|txt|ics)$/u.test(path)) return RANKS.feed;
  // A new year, part or question of a list stands before the list leads to it.
  if (isStretchOfList(path) && !stands(path)) return RANKS.mention;
  return isArticle(path) ? RANKS.mention : RANKS.list;
}

const isStretchOfList = (path: string): boolean => /\/(?:nam\/\d{4}|phan-\d+|cau-\d+)\/$/u.test(path);

const isLedgerPage = (path: string): boolean => /^\/cong-trinh\/[^/]+\/so-dong-gop\/trang-\d+\/$/u.test(path);

/** "/tin-tuc/ten-bai-12/" and its print view; not "/tin-tuc/2023/03/". */
function isArticle(path: string): boolean {
  return /^\/(?:tin-tuc|cong-trinh)\/[^/]+-\d+\//u.test(path);
}

function isBelow(path: string, bases: ReadonlySet<string>): boolean {
  if (bases.has(path)) return true;
  const own = /^(\/[^/]+\/(?:[^/]+\/)?)/u.exec(path)?.[1];
  return own !== undefined && bases.has(own);
}
