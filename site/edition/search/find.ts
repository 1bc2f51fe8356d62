import type { DatabaseSync } from 'node:sqlite';
import { SEARCH_KINDS, type Count, type SearchKind } from '#site/content/search.ts';
import { statement } from '../statement.ts';
import { quote, type Tier } from './expressions.ts';
import { amongWhich, NUMEROUS, TABLES, type Among } from './index-tables.ts';
import { kindToken } from './tokens.ts';

/** So many matches are looked at one by one; of more, nobody counts the rest. */
export const MOST_COUNTED = 500;

const MANY = 100;

/** A match, with the tokens that results can be narrowed by. */
export interface Matched {
  row: number;
  kind: SearchKind;
  facets: string[];
}

/** The best matches of a kind, best first. */
export interface FoundGroup {
  kind: SearchKind;
  /** The tier of its best match: smaller is better. */
  rank: number;
  rows: number[];
  count: Count;
}

export interface Found {
  /** Of all kinds. */
  count: Count;
  groups: FoundGroup[];
  /** The newest {@link MOST_COUNTED}: all, where `count` says no more. */
  newest: Matched[];
}

/** How many matches of a kind are needed. */
type Wanted = (kind: SearchKind) => number;

/**
 * The best matches under a condition, in groups by kind. Few matches are all looked at. Of many, every tier is
 * asked for no more than is shown, so that common words cost no more than rare ones.
 *
 * @param tiers best first; the last holds all others
 * @param under an FTS5 expression, or '' for none
 */
export function findMatches(
  db: DatabaseSync,
  tiers: readonly Tier[],
  under: string,
  wanted: Wanted,
  only?: SearchKind,
): Found {
  const widest = tiers.at(-1);
  if (!widest) return { count: { number: 0, isMore: false }, groups: [], newest: [] };
  const matched = matchesOf(db, both(widest.match, under), MOST_COUNTED + 1);
  const isMore = matched.length > MOST_COUNTED;
  const newest = matched.slice(0, MOST_COUNTED);
  const count = { number: newest.length, isMore };
  if (!isMore) return { count, newest, groups: sorted(groupsIn(db, tiers, under, matched, wanted, 'all')) };
  const groups = (only ? [only] : NUMEROUS).flatMap((kind) => {
    const known = newest.filter((one) => one.kind === kind).length;
    return firstOf(db, tiers, under, kind, wanted, known);
  });
  const few = only ? [] : matchesOf(db, both(widest.match, under), MOST_COUNTED, 'few');
  if (few.length > 0) groups.push(...groupsIn(db, tiers, under, few, wanted, 'few'));
  return { count, newest, groups: sorted(groups) };
}

/** How many match, counted up to `most`. */
export function countMatches(
  db: DatabaseSync,
  match: string,
  most = MOST_COUNTED,
  among: Among = 'all',
): Count {
  const table = TABLES[among].text;
  const { n } = statement(
    db,
    `select count(*) as n from (select 1 from ${table} where ${table} match ? limit ?)`,
  ).get(match, most + 1) as { n: number };
  return { number: Math.min(n, most), isMore: n > most };
}

export const both = (match: string, under: string) => (under === '' ? match : `(${match}) AND ${under}`);

function matchesOf(db: DatabaseSync, match: string, limit: number, among: Among = 'all'): Matched[] {
  const table = TABLES[among].text;
  const rows = statement(
    db,
    `select r.row, r.kind, r.facets from ${table} s join search_row r on r.row = s.rowid
     where ${table} match ? order by s.rowid desc limit ?`,
  ).all(match, limit) as { row: number; kind: SearchKind; facets: string }[];
  return rows.map(({ row, kind, facets }) => ({ row, kind, facets: facets.split(' ') }));
}

/** All matches in groups. Tiers are asked until every group knows which of its matches are shown. */
function groupsIn(
  db: DatabaseSync,
  tiers: readonly Tier[],
  under: string,
  matched: readonly Matched[],
  wanted: Wanted,
  among: Among,
): FoundGroup[] {
  const ranks = new Map<number, number>();
  const rankOf = (row: number) => ranks.get(row) ?? tiers.length - 1;
  const groups = SEARCH_KINDS.map((kind) => ({
    kind,
    rows: matched.filter((one) => one.kind === kind).map(({ row }) => row),
  })).filter(({ rows }) => rows.length > 0);
  const isRanked = ({ kind, rows }: (typeof groups)[number]) =>
    rows.filter((row) => ranks.has(row)).length >= Math.min(wanted(kind), rows.length);
  for (const { rank, rows } of inTurn(db, tiers.slice(0, -1), under, MOST_COUNTED, among)) {
    for (const row of rows) if (!ranks.has(row)) ranks.set(row, rank);
    if (groups.every(isRanked)) break;
  }
  return groups.map(({ kind, rows }) => {
    rows.sort((a, b) => rankOf(a) - rankOf(b) || inOrder(a, b));
    return { kind, rank: rankOf(rows[0]!), rows, count: { number: rows.length, isMore: false } };
  });
}

/**
 * The first matches of a kind, and how many there are.
 *
 * @param known how many are among the newest of all kinds: where there are many, that is told, in round numbers
 */
function firstOf(
  db: DatabaseSync,
  tiers: readonly Tier[],
  under: string,
  kind: SearchKind,
  wanted: Wanted,
  known: number,
): FoundGroup[] {
  const own = quote(kindToken(kind));
  const among = amongWhich(kind);
  const count =
    known >= MANY
      ? { number: known - (known % MANY), isMore: true }
      : countMatches(db, both(`(${tiers.at(-1)!.match}) AND ${own}`, under), MOST_COUNTED, among);
  if (count.number === 0) return [];
  const condition = both(own, under);
  const most = count.isMore ? wanted(kind) : Math.min(wanted(kind), count.number);
  const ranks = new Map<number, number>();
  for (const { rank, rows } of inTurn(db, tiers, condition, most, among)) {
    for (const row of rows) if (!ranks.has(row)) ranks.set(row, rank);
    if (ranks.size >= most) break;
  }
  const rows = [...ranks.keys()];
  return [{ kind, rank: ranks.get(rows[0]!)!, rows, count }];
}

/** Newer before older. What has no date stands as it was published: the province's own unit before its offices. */
const inOrder = (a: number, b: number) => (a < FIRST_DATED ? a - b : b - a);
/** Rows of dates before 1971 are those of documents without one. */
const FIRST_DATED = 1_000_000;

/**
 * What each tier finds, best first. Once a tier finds nothing in the titles, the widest of them is looked into:
 * what it does not find, none of the narrower ones does.
 */
function* inTurn(
  db: DatabaseSync,
  tiers: readonly Tier[],
  under: string,
  limit: number,
  among: Among,
): Generator<{ rank: number; rows: number[] }> {
  const widestTitles = tiers.findLast(({ table }) => table === 'title');
  let titles: 'unknown' | 'some' | 'none' = 'unknown';
  for (const [rank, tier] of tiers.entries()) {
    if (tier.table === 'title' && titles === 'none') continue;
    const rows = rowsOf(db, tier, under, limit, among);
    yield { rank, rows };
    if (titles === 'unknown' && widestTitles && rows.length === 0)
      titles = rowsOf(db, widestTitles, under, 1, among).length > 0 ? 'some' : 'none';
  }
}

function rowsOf(db: DatabaseSync, tier: Tier, under: string, limit: number, among: Among): number[] {
  const table = TABLES[among][tier.table];
  const select = statement(
    db,
    `select rowid as row from ${table} where ${table} match ? order by rowid desc limit ?`,
  );
  return (select.all(both(tier.match, under), limit) as { row: number }[]).map(({ row }) => row);
}

/** By their best match; equally good ones in the order of {@link SEARCH_KINDS}. */
const sorted = (groups: FoundGroup[]) =>
  groups.sort((a, b) => a.rank - b.rank || SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind));
