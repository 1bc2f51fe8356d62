import type { CollectionBeforeChangeHook } from 'payload';
import { mayPublish } from '#cms/access/roles.ts';
import { mediaFields } from '#cms/publishing/faces/media.ts';
import type { Doc } from '#cms/publishing/faces/read.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { sayWhere, whereUsed } from '#cms/publishing/where-used.ts';

/**
 * A picture or file that live documents name is part of them: what readers see of it (words, focus, whether
 * it may be shown) is changed by who may publish, and by nobody else. That a child is in it may be said by
 * everybody: what follows from that is decided after.
 */
export const keepShownFace: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !req.user || mayPublish({ req })) return data;
  const before = originalDoc as Doc;
  const after: Doc = { ...before, ...data };
  const freesPicture = before.people !== after.people && after.people !== 'children';
  if (faceText(before) === faceText(after) && !freesPicture) return data;
  const usages = await whereUsed(await sessionForReading(req), 'media', String(before.id));
  if (usages.length === 0) return data;
  throw refusal(
    `Mục này đang dùng ở ${sayWhere(usages)} đang đăng, nên chỉ người duyệt sửa được phần bạn đọc thấy. Hãy báo người duyệt, hoặc tải ảnh mới lên.`,
    403,
  );
};

const faceText = (doc: Doc): string => JSON.stringify(mediaFields(doc));
