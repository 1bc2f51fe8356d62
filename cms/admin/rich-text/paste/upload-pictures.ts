import { $isBlockNode, $createBlockNode } from '@payloadcms/richtext-lexical/client';
import { $getRoot, HISTORY_MERGE_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { toast } from '@payloadcms/ui';
import { pictureName } from '#cms/rich-text/paste/pasted-block.ts';
import type { WaitingPicture } from '#cms/rich-text/paste/pasted-nodes.ts';
import { uploadMedia } from './upload-media.ts';

/**
 * Uploads the pictures that came with a paste, one after the other, and puts each into the block that
 * stands at its place. What is refused leaves its block empty, and the editor is told why.
 */
export async function uploadPictures(
  editor: LexicalEditor,
  waiting: readonly WaitingPicture[],
  files: readonly File[],
): Promise<void> {
  const problems: string[] = [];
  for (const [at, { id, number, picture }] of waiting.entries()) {
    const file = files[at] ?? (await fileOf(picture.source, number));
    const answer = await uploadMedia(file);
    if ('problem' in answer) problems.push(`Ảnh ${number}: ${answer.problem}`);
    else showPicture(editor, id, answer.id);
  }
  const done = waiting.length - problems.length;
  if (done > 0) toast.success(`Đã tải lên ${done} ảnh. Hãy viết mô tả cho ảnh trước khi gửi duyệt.`);
  if (problems.length > 0)
    toast.error('Có ảnh chưa tải lên được.', { description: problems.join(' '), duration: 20_000 });
}

async function fileOf(source: string, number: number): Promise<File> {
  const blob = bytesOf(source);
  const ending = blob.type.split('/')[1] === 'jpeg' ? 'jpg' : (blob.type.split('/')[1] ?? 'png');
  return new File([blob], pictureName(source) || `anh-dan-${number}.${ending}`, { type: blob.type });
}

/** The bytes of a data: address; the desk's policy lets no script fetch one. */
function bytesOf(source: string): Blob {
  const comma = source.indexOf(',');
  const [type = 'image/png'] = source.slice('data:'.length, comma).split(';');
  const isBase64 = /;base64/iu.test(source.slice(0, comma));
  const words = source.slice(comma + 1);
  const text = isBase64 ? atob(words.replace(/[^\w+/=]/gu, '')) : decodeURIComponent(words);
  return new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))], { type });
}

/** A new block in place of the waiting one: the form of a block reads its values only once. */
function showPicture(editor: LexicalEditor, id: string, media: number): void {
  editor.update(
    () => {
      const block = $getRoot()
        .getChildren()
        .find((node) => $isBlockNode(node) && node.getFields().id === id);
      if (!block || !$isBlockNode(block)) return;
      const { id: _, ...fields } = block.getFields();
      block.replace($createBlockNode({ ...fields, media }));
    },
    { tag: HISTORY_MERGE_TAG },
  );
}
