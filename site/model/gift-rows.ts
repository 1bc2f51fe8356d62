import type { CardOf } from '#contract/faces/face.ts';
import { pathOf } from '#contract/paths.ts';
import type { Resources } from './block-view.ts';
import { postingRow, type PostingRow } from './posting-row.ts';

const NO_RESOURCES: Resources = { pictures: new Map(), files: new Map(), links: new Map() };

/** The gifts among the newest postings that stand, newest first; no spending, nothing cancelled. */
export function giftRows(
  postings: readonly CardOf<'posting'>[],
  most: number,
  project: CardOf<'project'>,
): PostingRow[] {
  const context = {
    ...{ projectPath: pathOf('project', project), project },
    ...{ resources: NO_RESOURCES, cancelling: new Map<number, never>() },
  };
  return postings
    .filter(({ bucket, cancels, cancelledBy }) => bucket !== 'spent' && !cancels && !cancelledBy)
    .slice(0, most)
    .map((posting) => postingRow(posting, context));
}
