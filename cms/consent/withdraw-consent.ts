import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { normalizeProse } from '#contract/text/normalize.ts';
import { maySteer } from '#cms/access/roles.ts';
import { peopleFor } from '#cms/access/scope.ts';
import { notify } from '#cms/notices/notify.ts';
import { actionEndpoint, type Act } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { whereUsed } from '#cms/publishing/where-used.ts';
import { consentName } from './consent-name.ts';
import { settlePictures } from './settle-pictures.ts';

const LONGEST_REASON = 300;
const MOST_PAGES = 200;

interface Row {
  id: number;
  person: string;
  isChild: boolean | null;
  withdrawnAt: string | null;
  pictures: number[];
}

/**
 * POST /api/consents/:id/withdraw {reason?}: somebody does not agree any more. Their pictures leave every
 * public page with the commit, whichever documents show them.
 */
export const withdrawConsent = actionEndpoint({
  path: '/:id/withdraw',
  allowed: maySteer,
  otherwise: 'Chỉ biên tập viên, người duyệt và quản trị ghi việc rút lại đồng ý.',
  act: async (session, act) => {
    const consent = await lockConsent(session, act);
    const note = reasonOf(act.body);
    await session.all(sql`
      update consents set withdrawn_at = clock_timestamp(), withdrawn_by_id = ${act.by.id}, updated_at = now(),
        note = coalesce(nullif(concat_ws(E'\n', note, ${note}::text), ''), note)
      where id = ${consent.id}`);
    const pages = await pagesShowing(session, consent.pictures);
    const { takenDown } = await settlePictures(consent.pictures, act.req);
    await tellEditors(session, consent, takenDown.length, act.req);
    return { message: sayWithdrawn(takenDown.length, pages), takenDown, pages };
  },
});

async function lockConsent(session: SqlSession, { id, req }: Act): Promise<Row> {
  const [row] = await session.all<Row>(sql`
    select id, person, is_child as "isChild", withdrawn_at as "withdrawnAt",
      array(select media_id from consents_rels where parent_id = ${id} and path = 'pictures') as pictures
    from consents where id = ${id} for update`);
  if (!row) throw refusal(req.t('general:notFound'), 404);
  if (row.withdrawnAt) throw refusal('Phiếu này đã được rút lại trước đó. Hãy tải lại trang.');
  return row;
}

function reasonOf(body: Act['body']): string | null {
  const reason = typeof body['reason'] === 'string' ? normalizeProse(body['reason']) : '';
  if ([...reason].length > LONGEST_REASON) throw refusal(`Lý do dài nhất ${LONGEST_REASON} ký tự.`, 400);
  return reason === '' ? null : `Lý do rút lại: ${reason}`;
}

/** How many live documents show any of these pictures. */
async function pagesShowing(session: SqlSession, pictures: readonly number[]): Promise<number> {
  const pages = new Set<string>();
  for (const id of pictures)
    for (const usage of await whereUsed(session, 'media', String(id), MOST_PAGES))
      pages.add(`${usage.kind}:${usage.id}`);
  return pages.size;
}

async function tellEditors(session: SqlSession, consent: Row, pictures: number, req: PayloadRequest) {
  const to = await peopleFor(session, ['admin', 'approver', 'editor'], null);
  const others = to.filter((person) => person !== Number(req.user?.id));
  const about = { collection: 'consents', id: consent.id, title: consentName(consent) };
  const text = pictures > 0 ? `Đã gỡ ${pictures} ảnh. Các bài dùng ảnh cần ảnh thay thế.` : '';
  await notify(session, { event: 'consent-withdrawn', to: others, about, text });
}

function sayWithdrawn(pictures: number, pages: number): string {
  if (pictures === 0) return 'Đã ghi việc rút lại. Không ảnh nào của phiếu này đang hiện trên cổng.';
  const where = pages > 0 ? ` khỏi ${pages} nội dung đang đăng` : '';
  return `Đã ghi việc rút lại và gỡ ${pictures} ảnh${where}. Cổng cập nhật trong ít giây.`;
}
