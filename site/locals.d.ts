/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    content: import('./content/content.ts').Content;
    /** Only on routes answered on demand. */
    search?: import('./content/search.ts').Search;
    ledgerSearch?: import('./content/ledger-search.ts').LedgerSearch;
    /** Only while the page of a withdrawn address is made. */
    withdrawn?: { path: string; reason: string; changedAt: string };
    /** Only in answers to a POST: where a letter stands, or which receipt was looked up. */
    feedback?: import('./model/feedback-letter.ts').FeedbackStep;
    lookup?: import('./model/feedback-letter.ts').FeedbackLookup;
    /** Told of the error when a page cannot be rendered. */
    onFailure?: (error: unknown) => void;
  }
}
