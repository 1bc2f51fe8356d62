import type { Block, Body, Inline, ListNode } from '#contract/body.ts';
import type { CardOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import { citationsIn, type Citation } from '#contract/text/document-citations.ts';
import { documentKey, looseKey, mayMean, parseDocumentNumber } from '#contract/text/document-number.ts';

/* Papers that a text names become links, without an editor's doing and without the paper having been there first. */

export interface CitedPapers {
  /** Those with the number and sign of a citation, by {@link looseKey}: of every issuer and year. */
  papers: ReadonlyMap<string, readonly CardOf<'document'>[]>;
  /** The day on which the text was written or last changed: it does not speak of papers issued later. */
  asOf?: string;
  /** The paper that the text belongs to, by id: it does not lead to itself. */
  self?: string;
}

/** The keys under which what the texts cite is looked up, found or not. */
export const citedKeys = (bodies: readonly Body[]): Set<string> =>
  new Set(
    bodies
      .flatMap((body) => body.flatMap(inlinesOf))
      .flatMap((node) => (node.type === 'text' ? citationsIn(node.text.normalize('NFC')) : []))
      .map(({ number }) => looseKey(number)),
  );

/** Where citations are linked: not in headings; links have their own end already. */
function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return block.children;
    case 'list':
      return inlinesOfList(block);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.children));
    default:
      return [];
  }
}

const inlinesOfList = (list: ListNode): Inline[] =>
  list.items.flatMap((item) => [...item.children, ...(item.sub ? inlinesOfList(item.sub) : [])]);

/**
 * The page of the one paper that a citation means. None where none or several may be meant: numbers begin again
 * with every term or year, so a citation with a day means the paper of that day or none, and one without a day
 * means a paper only if no other has that number.
 */
export function linkOfCitation(
  { number, day }: Citation,
  { papers, asOf, self }: CitedPapers,
): string | undefined {
  const read = (papers.get(looseKey(number)) ?? []).flatMap((paper) => {
    const own = parseDocumentNumber(paper.number);
    return own && mayMean(number, own) ? [{ paper, isExact: documentKey(own) === documentKey(number) }] : [];
  });
  const meant = read.filter(({ paper: { issuedOn } }) =>
    day ? issuedOn === day : asOf === undefined || issuedOn <= asOf,
  );
  const exact = meant.filter(({ isExact }) => isExact);
  const [only, ...others] = exact.length > 0 ? exact : meant;
  return only && others.length === 0 && only.paper.id !== self ? pathOf('document', only.paper) : undefined;
}
