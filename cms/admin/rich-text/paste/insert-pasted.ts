import {
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { blocksForCell } from '#cms/rich-text/paste/blocks-for-cell.ts';
import type { CleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import type { PasteReport } from '#cms/rich-text/paste/paste-report.ts';
import { pastedNodes, type WaitingPicture } from '#cms/rich-text/paste/pasted-nodes.ts';

export interface Inserted {
  report: PasteReport;
  waiting: WaitingPicture[];
}

/** Puts cleaned blocks where the cursor is, or was when the question was asked. One Ctrl+Z takes them out again. */
export function insertPasted(
  editor: LexicalEditor,
  { blocks, report }: CleanPaste,
  where: BaseSelection | null,
): Inserted {
  const inCell = editor.getEditorState().read(() => isInCell(where));
  const { nodes, waiting } = pastedNodes(inCell ? blocksForCell(blocks) : blocks, report, newId);
  editor.update(
    () => {
      if (where && !$getSelection()?.is(where)) $setSelection(where.clone());
      const parsed = nodes.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode));
      $insert(editor, withinLine(parsed));
    },
    { tag: [PASTE_TAG, HISTORY_PUSH_TAG] },
  );
  return { report, waiting };
}

/** One paragraph is words within a line, not a line of its own. */
function withinLine(nodes: LexicalNode[]): LexicalNode[] {
  const [only, ...more] = nodes;
  return only && more.length === 0 && only.getType() === 'paragraph' && $isElementNode(only)
    ? only.getChildren()
    : nodes;
}

function $insert(editor: LexicalEditor, nodes: LexicalNode[]): void {
  if (nodes.length === 0) return;
  const selection = $getSelection() ?? $getRoot().selectEnd();
  // Tables have their own way when cells are selected.
  if (
    !$isRangeSelection(selection) &&
    editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })
  )
    return;
  $insertNodes(nodes);
}

function isInCell(selection: BaseSelection | null): boolean {
  if (!$isRangeSelection(selection)) return false;
  const places = [selection.anchor.getNode(), ...selection.anchor.getNode().getParents()];
  return places.some((node) => node.getType() === 'tablecell');
}

/** 24 hexadecimal digits, as Payload names blocks. */
const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 24);
