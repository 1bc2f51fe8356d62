/** A file of 100,000 rows in UTF-16 has about 40 MB. */
export const MAX_STATEMENT_BYTES = 64 * 1024 * 1024;

/** Data rows; whoever has more exports shorter periods. */
export const MAX_STATEMENT_ROWS = 250_000;

/** Cells beyond these are not looked at: banks export at most about twenty. */
export const MAX_COLUMNS = 60;

/** Characters of a memo, a name or a reference that are kept. */
export const MAX_CELL = 1000;

/** Records before the header: account, holder, period, opening balance. */
export const MAX_PREAMBLE = 80;

/** The reading process: milliseconds, and bytes of data that the kernel allows it (Linux). */
export const READ_TIME = 180_000;
export const READ_MEMORY = 1536 * 1024 * 1024;
export const READ_HEAP_MB = 900;
