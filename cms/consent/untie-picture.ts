import { sql } from '@payloadcms/db-postgres';
import { dayOf } from '#contract/text/dates.ts';
import { maySteer } from '#cms/access/roles.ts';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { actionEndpoint, type Act } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { reasonIn } from '#cms/publishing/request-body.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { isOver } from './consent-rules.ts';
import { settlePictures } from './settle-pictures.ts';

/**
 * POST /api/consents/:id/untie {picture, reason}: a picture of somebody else was tied to this consent. A picture
 * that may not be shown without it leaves every page with the commit. Not from a consent that has ended: what it
 * took down would come back.
 */
export const untiePicture = actionEndpoint({
  path: '/:id/untie',
  allowed: maySteer,
  otherwise: 'Chỉ biên tập viên, người duyệt và quản trị gỡ được ảnh gắn nhầm.',
  act: async (session, act) => {
    const reason = reasonIn(act.body);
    const picture = Number(act.body['picture']);
    await refuseUnlessCorrectable(session, act, picture);
    await session.all(sql`
      insert into consent_corrections (consent_id, media_id, reason, by_user)
      values (${act.id}, ${picture}, ${reason}, ${act.by.id})`);
    await session.all(sql`
      delete from consents_rels where parent_id = ${act.id} and path = 'pictures' and media_id = ${picture}`);
    await session.all(sql`
      update consents set updated_at = now(), updated_by_id = ${act.by.id} where id = ${act.id}`);
    await appendAudit(session, {
      event: 'consent-untied',
      actor: act.by.id,
      subject: { kind: 'consent', id: act.id, title: `Phiếu ${act.id}` },
      detail: { picture, reason },
    });
    const { takenDown } = await settlePictures([picture], act.req);
    return {
      message:
        takenDown.length > 0
          ? 'Đã gỡ khỏi phiếu. Ảnh chưa có phiếu khác nên đã rời cổng.'
          : 'Đã gỡ khỏi phiếu.',
      takenDown,
    };
  },
});

async function refuseUnlessCorrectable(
  session: SqlSession,
  { id, req }: Act,
  picture: number,
): Promise<void> {
  const [consent] = await session.all<{
    withdrawnAt: string | null;
    expiresOn: string | null;
    pictures: number[];
  }>(sql`
    select withdrawn_at as "withdrawnAt", expires_on as "expiresOn",
      array(select media_id from consents_rels where parent_id = ${id} and path = 'pictures') as pictures
    from consents where id = ${id} for update`);
  if (!consent) throw refusal(req.t('general:notFound'), 404);
  if (consent.withdrawnAt || isOver(consent, dayOf(new Date())))
    throw refusal('Phiếu đã rút lại hoặc hết hạn giữ nguyên các ảnh, để không ảnh nào tự hiện trở lại.');
  if (!consent.pictures.includes(picture)) throw refusal('Ảnh này không ở trong phiếu. Hãy tải lại trang.');
  if (consent.pictures.length === 1)
    throw refusal('Phiếu phải còn ít nhất một ảnh. Hãy thêm ảnh đúng và lưu, rồi gỡ ảnh gắn nhầm.');
}
