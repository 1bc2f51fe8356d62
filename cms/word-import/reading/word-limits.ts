/* Limits of a Word file. What lies above them is no article. */

const MB = 1024 * 1024;

export const MAX_WORD_BYTES = 15 * MB;

/** Parts of the archive; an article with fifty pictures has some eighty. */
export const MAX_ENTRIES = 2_000;

/** One part, unpacked: the longest texts have some 10 MB of XML. */
export const MAX_ENTRY_BYTES = 40 * MB;

/** Everything that is read, unpacked. */
export const MAX_READ_BYTES = 120 * MB;

export const MAX_PICTURES = 60;

/** After this long the reading process is killed. Milliseconds. */
export const READ_TIME = 30_000;

/** What it may hold in memory. Bytes. */
export const READ_MEMORY = 1024 * MB;
export const READ_HEAP_MB = 512;
