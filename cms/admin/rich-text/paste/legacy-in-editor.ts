import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { convertLegacy, findLegacy, type LegacyFound } from '#cms/rich-text/paste/find-legacy.ts';
import type { FlowText } from '#cms/rich-text/paste/flow.ts';

/** Text in an old encoding that is in the editor already: in the selection, or else anywhere. */
export function legacyInEditor(
  editor: LexicalEditor,
): { legacy: LegacyFound; convert: () => void } | undefined {
  const lines = editor.getEditorState().read(() => byLine($chosenTexts()));
  const flow = lines.map(({ texts }): FlowText => ({
    kind: 'text',
    role: 'paragraph',
    runs: texts.map(({ text }) => ({ text, marks: [] })),
  }));
  const legacy = findLegacy(flow);
  if (!legacy) return undefined;
  return {
    legacy,
    convert: () => {
      convertLegacy(flow);
      editor.update(
        () => {
          for (const [at, { texts }] of lines.entries())
            for (const [run, { key, text }] of texts.entries()) {
              const node = $getNodeByKey(key);
              const converted = flow[at]!.runs[run]!;
              // Somebody may have gone on writing while the question was open.
              if ($isTextNode(node) && node.getTextContent() === text && converted !== 'break')
                node.setTextContent(converted.text.normalize('NFC'));
            }
        },
        { tag: HISTORY_PUSH_TAG },
      );
    },
  };
}

function $chosenTexts(): TextNode[] {
  const selection = $getSelection();
  const nodes: LexicalNode[] =
    $isRangeSelection(selection) && !selection.isCollapsed()
      ? selection.getNodes()
      : $getRoot().getAllTextNodes();
  return nodes.filter($isTextNode);
}

interface Line {
  texts: { key: string; text: string }[];
}

/** Texts of the same block: what an encoding is guessed from is the line, not the piece of it in bold. */
function byLine(nodes: readonly TextNode[]): Line[] {
  const lines = new Map<string, Line>();
  for (const node of nodes) {
    const block = node.getParents().find((parent) => $isElementNode(parent) && !parent.isInline());
    const key = block?.getKey() ?? node.getKey();
    const line = lines.get(key) ?? { texts: [] };
    line.texts.push({ key: node.getKey(), text: node.getTextContent() });
    lines.set(key, line);
  }
  return [...lines.values()];
}
