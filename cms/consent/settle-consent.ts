import type { CollectionAfterChangeHook } from 'payload';
import { maySteer } from '#cms/access/roles.ts';
import { idsOf } from '#cms/publishing/relation.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import { whereUsed } from '#cms/publishing/where-used.ts';
import { settlePictures } from './settle-pictures.ts';

/**
 * A consent that comes lets its pictures be shown, one that shrinks takes them down. Pictures that would
 * return to pages which are live already are for editors to decide on.
 */
export const settleConsent: CollectionAfterChangeHook = async ({ doc, req }) => {
  const pictures = idsOf((doc as { pictures?: unknown }).pictures).map(Number);
  const { broughtBack } = await settlePictures(pictures, req);
  if (!req.user || maySteer({ req })) return doc;
  const session = await sessionOfSave(req);
  for (const id of broughtBack)
    if ((await whereUsed(session, 'media', String(id), 1)).length > 0)
      throw refusal(
        'Ảnh này đã được gỡ khỏi một trang đang đăng. Chỉ biên tập viên trở lên ghi được phiếu cho ảnh ấy hiện lại.',
        403,
      );
  return doc;
};
