/** Where a document stands between the desk and the reader; what the edit view shows beside the buttons. */
export interface PublicationStatus {
  /**
   * - `draft`: never published
   * - `waiting`: the last change has been saved and is on its way
   * - `live`: the page shows the last change
   * - `failed`: the page could not be made; it keeps its last good version
   * - `withdrawn`: taken down, and gone from the site
   */
  state: 'draft' | 'waiting' | 'live' | 'failed' | 'withdrawn';
  /** While waiting: whether the change takes the page down. */
  removal: boolean;
  /** ISO moment at which the publisher finished, or the change was saved while it has not. */
  at: string | null;
  /** The page, for kinds that have one. */
  url: string | null;
  /** Why it failed, in the publisher's words. */
  message: string | null;
  /** Since the publisher last gave a sign of life; null if it never has. */
  publisherSilentSeconds: number | null;
}

/** The row in `published` beside the publisher's report on it. */
export interface StatusRow {
  state: 'live' | 'withdrawn';
  seq: string;
  path: string | null;
  changed_at: Date;
  reported_seq: string | null;
  outcome: 'live' | 'failed' | null;
  message: string | null;
  reported_at: Date | null;
}

/** A document is where the publisher's report says, if that is about the row's present `seq`. */
export function statusOf(
  row: StatusRow | undefined,
  siteUrl: string,
  publisherSilentSeconds: number | null,
): PublicationStatus {
  const base = { message: null, publisherSilentSeconds, removal: row?.state === 'withdrawn' };
  if (!row) return { state: 'draft', at: null, url: null, ...base };
  const url = row.path ? siteUrl + row.path : null;
  const isReported = row.reported_seq !== null && Number(row.reported_seq) >= Number(row.seq);
  if (!isReported) return { state: 'waiting', at: row.changed_at.toISOString(), url, ...base };
  const at = row.reported_at?.toISOString() ?? null;
  if (row.outcome === 'failed') return { ...base, state: 'failed', at, url, message: row.message };
  return { state: row.state, at, url, ...base };
}
