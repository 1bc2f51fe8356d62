import type { Endpoint } from 'payload';
import { isStaff, mayWrite } from '#cms/access/roles.ts';
import { actionEndpoint, type Act } from '#cms/publishing/action-endpoint.ts';
import { reasonIn } from '#cms/publishing/request-body.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import type { Action } from './actions.ts';
import { fourEyedKind } from './four-eyed-kind.ts';
import {
  approve,
  countersign,
  handOn,
  publish,
  refuseUnlessAllowed,
  withdrawLive,
  type Move,
} from './move-document.ts';
import { newestVersion } from './newest-version.ts';
import { standingOf } from './standing.ts';
import { takeDocument } from './take-document.ts';
import { workflowView } from './workflow-view.ts';

const DONE: Record<Action, string> = {
  submit: 'Đã gửi biên tập.',
  recall: 'Đã rút về. Bài lại là bản nháp.',
  return: 'Đã trả lại kèm lý do.',
  pass: 'Đã chuyển duyệt.',
  approve: 'Đã duyệt. Sửa thêm chữ nào thì phải duyệt lại.',
  publish: 'Đã xuất bản. Trang đang lên.',
  emergency: 'Đã đăng khẩn cấp. Người thứ hai cần ký xác nhận.',
  countersign: 'Đã ký xác nhận lần đăng khẩn cấp.',
  withdraw: 'Đã gỡ khỏi cổng.',
};

/** POST /api/<collection>/:id/workflow/<action>. The path says all; {@link DONE} is told afterwards. */
const endpoint = (action: Action, work: (move: Move, act: Act) => Promise<void>) =>
  actionEndpoint({
    path: `/:id/workflow/${action}`,
    allowed: mayWrite,
    otherwise: 'Vai trò của bạn không làm việc này được.',
    act: async (session, act) => {
      const kind = fourEyedKind(act.req.routeParams?.['collection']);
      await takeDocument(session, kind, act.id);
      const standing = await standingOf(session, kind, act.id, act.req);
      refuseUnlessAllowed(action, standing);
      await work({ session, standing, req: act.req }, act);
      return { message: DONE[action] };
    },
  });

/** Whoever approves or publishes answers for what they have seen. @throws {APIError} 400, 409 */
async function refuseUnlessSeen({ session, standing }: Move, { body }: Act): Promise<void> {
  if (typeof body['seen'] !== 'string')
    throw refusal('Thiếu phiên bản đã xem (“seen”): hãy mở lại bài rồi thử lại.', 400);
  if (body['seen'] !== (await newestVersion(session, standing.collection, standing.id)))
    throw refusal('Nội dung vừa được sửa sau khi bạn mở xem. Hãy tải lại trang và đọc lại.');
}

/** A note that may be there. */
const noteIn = (body: Act['body']) => (body['reason'] ? reasonIn(body) : undefined);

/** As the field `withdrawal` offers them. */
const WITHDRAWALS = ['published-in-error', 'consolidated', 'outdated', 'other'];

const withdrawalIn = (body: Act['body']) => {
  const reason = body['withdrawal'];
  if (typeof reason !== 'string' || !WITHDRAWALS.includes(reason))
    throw refusal('Cần chọn lý do gỡ bài; bạn đọc sẽ thấy lý do này.', 400);
  const note = noteIn(body);
  if (reason === 'other' && !note) throw refusal('Lý do khác thì cần ghi rõ là gì.', 400);
  return { reason, ...(note && { note }) };
};

const moves: Omit<Endpoint, 'root'>[] = [
  endpoint('submit', (move, { body }) => handOn('submit', { ...move, note: noteIn(body) })),
  endpoint('recall', (move) => handOn('recall', move)),
  endpoint('return', (move, { body }) => handOn('return', { ...move, note: reasonIn(body) })),
  endpoint('pass', (move, { body }) => handOn('pass', { ...move, note: noteIn(body) })),
  endpoint('approve', async (move, act) => {
    await refuseUnlessSeen(move, act);
    await approve({ ...move, note: noteIn(act.body) });
  }),
  endpoint('publish', async (move, act) => {
    await refuseUnlessSeen(move, act);
    await publish(move, false);
  }),
  endpoint('emergency', async (move, act) => {
    await refuseUnlessSeen(move, act);
    await publish({ ...move, note: reasonIn(act.body) }, true);
  }),
  endpoint('countersign', (move, { body }) => countersign({ ...move, note: noteIn(body) })),
  endpoint('withdraw', (move, { body }) => withdrawLive(move, withdrawalIn(body))),
];

/** GET /api/<collection>/:id/workflow: where it stands, what the asker can do, what happened. */
const view: Omit<Endpoint, 'root'> = {
  path: '/:id/workflow',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) throw refusal(req.t('error:unauthorized'), 403);
    const kind = fourEyedKind(req.routeParams?.['collection']);
    const id = Number(req.routeParams?.['id']);
    if (!Number.isSafeInteger(id) || id < 1) throw refusal(req.t('general:notFound'), 404);
    const session = await sessionForReading(req);
    const standing = await standingOf(session, kind, id, req);
    return Response.json(await workflowView(session, standing, req), {
      headers: { 'Cache-Control': 'no-store' },
    });
  },
};

export const workflowEndpoints: Omit<Endpoint, 'root'>[] = [view, ...moves];
