import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { LexicalNode } from '#cms/publishing/body/lexical-node.ts';
import { bringsBytes, pictureName, type PastedBlock, type PastedPicture } from './pasted-block.ts';
import type { PasteReport } from './paste-report.ts';

/** A picture block that waits for its media document. */
export interface WaitingPicture {
  /** The `id` of the block. */
  id: string;
  number: number;
  picture: PastedPicture;
}

export interface PastedNodes {
  nodes: LexicalNode[];
  /** Pictures whose bytes came along: to be uploaded. The others are in the report. */
  waiting: WaitingPicture[];
}

/** What `lexicalProblems` allows is 1 MB by its own count, for the whole text. */
const MOST_BYTES = 700_000;

/**
 * The editor's nodes for cleaned blocks. Pictures become blocks without a media document, at their place.
 *
 * @param newId 24 hexadecimal digits, a new one each time: how Payload names blocks
 */
export function pastedNodes(
  blocks: readonly PastedBlock[],
  report: PasteReport,
  newId: () => string,
): PastedNodes {
  const result: PastedNodes = { nodes: [], waiting: [] };
  let size = 0;
  let number = 0;
  for (const [at, block] of blocks.entries()) {
    const nodes =
      block.type === 'pastedPicture' ? [pictureNode(block, newId())] : fromBody([block]).root.children!;
    size += sizeOf(nodes);
    if (size > MOST_BYTES) {
      report.cutBlocks += blocks.length - at;
      break;
    }
    result.nodes.push(...nodes);
    if (block.type !== 'pastedPicture') continue;
    number += 1;
    const fields = nodes[0]!['fields'] as { id: string };
    if (bringsBytes(block.source)) result.waiting.push({ id: fields.id, number, picture: block });
    else report.picturesToUpload.push({ number, name: pictureName(block.source) });
  }
  return result;
}

const encoder = new TextEncoder();

const sizeOf = (nodes: readonly LexicalNode[]): number => encoder.encode(JSON.stringify(nodes)).length;

const pictureNode = ({ caption, credit }: PastedPicture, id: string): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: {
    id,
    blockName: '',
    blockType: 'picture',
    media: null,
    caption: caption.slice(0, 2000),
    credit: credit ?? null,
  },
});
