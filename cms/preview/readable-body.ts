import { externalHref } from '#contract/body.ts';
import { blockName, UnreadableBody, type LexicalNode } from '#cms/publishing/body/lexical-node.ts';
import { lexicalProblems } from '#cms/publishing/body/lexical-problems.ts';
import { toBody } from '#cms/publishing/body/to-body.ts';
import { words } from '#cms/publishing/faces/read.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What stands in the fields of a block while they are empty. */
const STAND_INS: Readonly<Record<string, Fields>> = {
  picture: { caption: '(Chưa có chú thích)' },
  video: { title: '(Chưa có tên video)' },
  document: { title: '(Chưa có tên văn bản)' },
};

/**
 * A rich text of which every part can be shown: what is unfinished is filled in visibly, a link without a proper
 * address becomes plain words, and what cannot be shown at all says so in its place.
 */
export function readableBody(state: unknown): unknown {
  const root = (state as { root?: LexicalNode } | null | undefined)?.root;
  if (!root || !Array.isArray(root.children)) return undefined;
  return { root: { ...root, children: root.children.map(readableBlock) } };
}

function readableBlock(block: LexicalNode, index: number): LexicalNode {
  const filled = block?.type === 'block' ? filledBlock(block) : withoutBadLinks(block);
  const problem = problemOf(filled);
  if (problem === undefined) return filled;
  return paragraph(`(Chưa hiện được. ${problem.replace(/^Đoạn 1(?!\d)/u, blockName(index))})`);
}

/** Why a block cannot be shown; undefined if it can. */
function problemOf(block: LexicalNode): string | undefined {
  const state = { root: { type: 'root', version: 1, children: [block] } };
  const [malformed] = lexicalProblems(state);
  if (malformed) return malformed;
  try {
    toBody(state);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableBody) return error.message;
    throw error;
  }
}

function filledBlock(block: LexicalNode): LexicalNode {
  const fields = (block['fields'] ?? {}) as Fields;
  const type = String(fields['blockType']);
  const filled: Record<string, unknown> = { ...fields, ...emptyOnes(fields, STAND_INS[type]) };
  if (type === 'gallery')
    filled['pictures'] = rowsOf(fields['pictures'])
      .filter((row) => row['media'])
      .map((row) => ({ ...row, ...emptyOnes(row, STAND_INS['picture']) }));
  if (type === 'figures')
    filled['items'] = rowsOf(fields['items']).filter((row) => words(row['value']) && words(row['label']));
  return { ...block, fields: filled };
}

const rowsOf = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

function emptyOnes(fields: Fields, standIns: Fields = {}): Fields {
  return Object.fromEntries(Object.entries(standIns).filter(([name]) => !words(fields[name])));
}

/** While its address is typed, a link is no link yet. */
function withoutBadLinks(node: LexicalNode): LexicalNode {
  if (!Array.isArray(node?.children)) return node;
  return {
    ...node,
    children: node.children.flatMap((child) =>
      isBadLink(child) ? (child.children ?? []) : [withoutBadLinks(child)],
    ),
  };
}

function isBadLink(node: LexicalNode): boolean {
  if (node?.type !== 'link' && node?.type !== 'autolink') return false;
  const { linkType, url } = (node['fields'] ?? {}) as Fields;
  return (
    linkType !== 'internal' && !externalHref.safeParse(typeof url === 'string' ? url.trim() : '').success
  );
}

const paragraph = (text: string): LexicalNode => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 2 }],
});
