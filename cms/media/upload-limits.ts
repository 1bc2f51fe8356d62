/* Limits of an upload. Source: the house's threat picture; the web server's body limit lies above them. */

const MB = 1024 * 1024;

export const MAX_PICTURE_BYTES = 8 * MB;
export const MAX_PDF_BYTES = 15 * MB;

/** Width times height. Above it a file of 250 KB can cost seconds of CPU and gigabytes of memory. */
export const MAX_PIXELS = 40_000_000;

/** After this long a job is killed, whatever it does. Milliseconds. */
export const JOB_TIME = 15_000;

/** Of JavaScript's own memory; the pixels lie outside it. Megabytes. */
export const JOB_HEAP_MB = 256;

/** What the image process may hold in memory. Bytes. */
export const JOB_MEMORY = 1024 * MB;

/** So much of what a PDF or a Word file says is kept, shown and searched: some 40 pages. Characters. */
export const MOST_FILE_CHARACTERS = 100_000;

/** After this long the rest of a PDF is left unread; well below {@link JOB_TIME}. Milliseconds. */
export const PDF_READING_TIME = 6_000;
