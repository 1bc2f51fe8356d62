import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { settlePictures } from '#cms/consent/settle-pictures.ts';
import { withTwins } from '#cms/consent/missing-consents.ts';
import { sessionOfSave, type SqlSession } from '#cms/publishing/sql-session.ts';
import { validationError } from '#cms/publishing/validation-error.ts';
import { sayWhere, whereUsed } from '#cms/publishing/where-used.ts';

const CONFIRMED = 'takesPictureDown';

/** Whoever goes on has said that the picture shall leave the pages that show it. */
export function confirmTakedown(req: PayloadRequest): void {
  req.context[CONFIRMED] = true;
}

/**
 * "There is a child in it", said of a picture that live pages show without a consent, would empty those
 * pages. That is right, and it is never a side effect of a form: the save is refused and says what to do.
 */
export const refuseSilentTakedown: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.type !== 'picture' || req.context[CONFIRMED] === true) return doc;
  const session = await sessionOfSave(req);
  for (const id of await lackingConsent(session, Number(doc.id))) {
    const usages = await whereUsed(session, 'media', String(id));
    if (usages.length === 0) continue;
    const message =
      `Ảnh này đang hiện ở ${sayWhere(usages)} mà chưa có phiếu đồng ý của trẻ. Hãy lập phiếu đồng ý trước; ` +
      'nếu không có, biên tập viên bấm “Gỡ ảnh khỏi cổng” ở mục “Ảnh này đang dùng ở đâu”.';
    throw validationError('media', [{ path: 'people', message }], req);
  }
  return doc;
};

/** Live pictures with the same bytes that may not be shown as things now stand. */
async function lackingConsent(session: SqlSession, id: number): Promise<number[]> {
  const rows = await session.all<{ id: number }>(sql`
    with same as (select ${id}::integer as id
      union select twin.id from media m join media twin on twin.hash = m.hash where m.id = ${id})
    select s.id from same s join published p on p.kind = 'media' and p.id = s.id::text and p.state = 'live'
    where picture_consent_problem(s.id) is not null`);
  return rows.map((row) => row.id);
}

/** The same picture uploaded twice is shown or hidden as one. */
export const settleTwins: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (doc.type !== 'picture' || (operation === 'update' && doc.people === previousDoc?.people)) return doc;
  const id = Number(doc.id);
  const twins = (await withTwins(await sessionOfSave(req), [id])).filter((twin) => twin !== id);
  if (twins.length > 0) await settlePictures(twins, req);
  return doc;
};
