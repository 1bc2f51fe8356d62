import type { Endpoint } from 'payload';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { mayPublish, maySteer } from '#cms/access/roles.ts';
import { env } from '#cms/env.ts';
import { actionEndpoint, type Act } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading, type SqlSession } from '#cms/publishing/sql-session.ts';
import { ownWork } from '#cms/workflow/require-approval.ts';
import { fourEyedKind } from '#cms/workflow/four-eyed-kind.ts';
import { standingOf, type Standing } from '#cms/workflow/standing.ts';
import { normalizeProse } from '#contract/text/normalize.ts';
import { linksOf, makeLink, revokeLink } from './review-link.ts';

const LONGEST_NAME = 80;
const MOST_DAYS = 14;

/** Where somebody without an account looks at a draft. Behind a proxy this path alone may be open to all. */
export const reviewPath = (token: string): string => `/api/duyet/${token}`;

/**
 * POST /api/<collection>/:id/review-links {reviewer, mayDecide, days}: answers with the link, once. Who
 * lets somebody else decide answers for it: only an approver who has not written may.
 */
const make = actionEndpoint({
  path: '/:id/review-links',
  allowed: maySteer,
  otherwise: 'Biên tập viên và người duyệt mới tạo được liên kết xem bản nháp.',
  act: async (session, act) => {
    const standing = await standingAsked(session, act);
    const { reviewer, mayDecide, days } = asked(act);
    if (mayDecide && !mayPublish({ req: act.req }))
      throw refusal('Chỉ người duyệt mới nhờ người khác duyệt qua liên kết được.', 403);
    if (mayDecide && standing.situation.isWriter) throw ownWork();
    const { kind, id, title } = standing;
    const token = await makeLink(session, {
      kind,
      docId: Number(id),
      reviewer,
      mayDecide,
      by: act.by.id,
      days,
    });
    await appendAudit(session, {
      event: 'link-made',
      subject: { kind, id, title },
      detail: { reviewer, mayDecide, days },
    });
    return {
      url: env.CMS_URL + reviewPath(token),
      message: 'Đã tạo liên kết. Sao chép ngay: chỉ hiện một lần.',
    };
  },
});

/** POST /api/<collection>/:id/review-links/:link/revoke */
const revoke = actionEndpoint({
  path: '/:id/review-links/:link/revoke',
  allowed: maySteer,
  otherwise: 'Biên tập viên và người duyệt mới thu hồi được liên kết.',
  act: async (session, act) => {
    const { kind, id, title } = await standingAsked(session, act);
    const link = Number(act.req.routeParams?.['link']);
    if (!(await revokeLink(session, kind, Number(id), link)))
      throw refusal('Liên kết này đã thu hồi hoặc không có.', 404);
    await appendAudit(session, { event: 'link-revoked', subject: { kind, id, title }, detail: { link } });
    return { message: 'Đã thu hồi. Ai mở liên kết này cũng không xem được nữa.' };
  },
});

/** GET /api/<collection>/:id/review-links: who was given one, what they did. */
const list: Omit<Endpoint, 'root'> = {
  path: '/:id/review-links',
  method: 'get',
  handler: async (req) => {
    if (!maySteer({ req })) throw refusal(req.t('error:unauthorized'), 403);
    const session = await sessionForReading(req);
    const { kind, id } = await standingAsked(session, { id: Number(req.routeParams?.['id']), req });
    const links = await linksOf(session, kind, Number(id));
    return Response.json({ links }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

const standingAsked = (session: SqlSession, { id, req }: Pick<Act, 'id' | 'req'>): Promise<Standing> =>
  standingOf(session, fourEyedKind(req.routeParams?.['collection']), id, req);

function asked({ body }: Pick<Act, 'body'>) {
  const reviewer = typeof body['reviewer'] === 'string' ? normalizeProse(body['reviewer']) : '';
  if (!/\p{L}/u.test(reviewer)) throw refusal('Ghi tên người xem, để biết ai đã góp ý.', 400);
  if ([...reviewer].length > LONGEST_NAME) throw refusal(`Tên dài nhất ${LONGEST_NAME} ký tự.`, 400);
  const days = Number(body['days'] ?? 3);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw refusal(`Liên kết sống từ 1 đến ${MOST_DAYS} ngày.`, 400);
  return { reviewer, days, mayDecide: body['mayDecide'] === true };
}

export const reviewLinkEndpoints: Omit<Endpoint, 'root'>[] = [make, revoke, list];
