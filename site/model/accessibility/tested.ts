import results from './tested.json' with { type: 'json' };

/** What the browser tests found the last time that they were written down (`ACCESSIBILITY=update`). */
export interface Tested {
  /** The day of the tests, "2026-11-23". */
  on: string;
  /** "axe-core 4.11.0". */
  engine: string;
  /** "Chromium 143". */
  browser: string;
  /** How each page was looked at, in Vietnamese: "điện thoại (390 điểm ảnh), nền sáng". */
  views: string[];
  pages: TestedPage[];
}

export interface TestedPage {
  /** The kind of page, in Vietnamese. */
  label: string;
  /** Rules that were applied and hold in every view. */
  held: number;
  /** Rules that a machine cannot decide on this page, as axe names them. */
  unsure: string[];
  /** Rules that are broken in some view, as axe names them. */
  broken: string[];
}

/** The results that the statement on accessibility is made of. The browser tests refuse them when they are stale. */
export const TESTED: Tested = results;
