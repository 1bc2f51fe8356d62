/** What begins a paragraph of a Vietnamese paper: "Điều 3.", "I.", "2)", "a)", "- ", "Căn cứ …". */
const BEGINS = /^(?:[-–•+*]\s|(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)]\s|(?:Điều|Chương|Mục|Phần|Phụ lục|Căn cứ|Xét|Nơi nhận)(?=[\s:]))/u;
const ENDS = /[.;:!?…]["”’)]*$/u;
/** A line shorter than this part of the longest ends where its author ended it. */
const FULL = 0.7;

/**
 * Lines of a printed page as paragraphs: a line that runs to the margin goes on in the next one. Where it is not
 * sure, the lines stay apart.
 *
 * @param lines of one page, from the top
 */
export function linesToParagraphs(lines: readonly string[]): string[] {
  const margin = Math.max(0, ...lines.map((line) => line.length)) * FULL;
  const paragraphs: string[] = [];
  let last = '';
  for (const line of lines) {
    const goesOn = last.length >= margin && !ENDS.test(last) && !BEGINS.test(line) && paragraphs.length > 0;
    if (goesOn) paragraphs[paragraphs.length - 1] += ` ${line}`;
    else paragraphs.push(line);
    last = line;
  }
  return paragraphs;
}
