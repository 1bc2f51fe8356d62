import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { standsAnywhere, whereMediaStands } from './where-media-stands.ts';

/**
 * What a document shows, or somebody has agreed to, stays the picture that it was: another file is another
 * upload. Payload deletes the old file before later hooks run, so this one stands in front.
 */
export const keepUsedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return args;
  const id = Number((args as { id?: number | string }).id);
  if (!Number.isSafeInteger(id)) throw refusal('Mỗi lần chỉ thay tệp của một ảnh.', 400);
  if (standsAnywhere(await whereMediaStands(await sessionForReading(req), id)))
    throw refusal(
      'Ảnh hoặc tệp này đã có bài dùng nên không thay tệp được. Hãy tải tệp mới lên thành mục mới, rồi chọn mục ấy trong bài.',
    );
  return args;
};
