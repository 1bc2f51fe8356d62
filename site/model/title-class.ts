/** Above this many characters a title takes more than three lines at the full size on a desktop. */
const LONG = 80;

/** Titles of reports and congresses are sentences: set smaller, they stay titles. */
export function titleClass(title: string): string | undefined {
  return title.length > LONG ? 'title-long' : undefined;
}
