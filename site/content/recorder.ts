import type { Range } from '#site/edition/entries.ts';

/**
 * What one page asked: exact keys, stretches of ordered lists, and the pictures and files it shows.
 * The page must be made again when a key is touched or an entry comes or goes inside a range.
 */
export interface Asked {
  keys: Set<string>;
  ranges: Range[];
  /** Pictures by their set of variants ("anh/3f9a…_1800x1200"), files by their path ("tep/<hash>/ke-hoach.pdf"). */
  assets: Set<string>;
}

export function nothingAsked(): Asked {
  return { keys: new Set(), ranges: [], assets: new Set() };
}

/*
 * Keys. `document` is touched by any change of a face, `card` only by a change of what lists show,
 * `link` only by a change of address, so that correcting a word in a text wakes one page, not twenty.
 */
export const documentKey = (kind: string, id: string) => `document:${kind}:${id}`;
export const cardKey = (kind: string, id: string) => `card:${kind}:${id}`;
export const linkKey = (kind: string, id: string) => `link:${kind}:${id}`;
export const addressKey = (path: string) => `address:${path}`;
/** Reached when that day begins in Vietnam: "day:2026-11-22". */
export const dayKey = (day: string) => `day:${day}`;
export const totalsKey = (project: string) => `totals:${project}`;
export const TOTALS_OF_ALL = 'totals';
export const monthsKey = (scope: string) => `months:${scope}`;
