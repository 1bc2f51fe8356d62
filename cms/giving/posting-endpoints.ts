import { sql } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';
import { mayConfirm, mayEnter, seesBooks } from '#cms/access/roles.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { takeTurn } from '#cms/publishing/published.ts';
import { actionEndpoint, type Act } from '#cms/publishing/action-endpoint.ts';
import { reasonIn } from '#cms/publishing/request-body.ts';
import { cancelPosting } from './cancel-posting.ts';
import { confirmPostings } from './confirm-postings.ts';
import { discardPosting } from './discard-posting.ts';
import { hideName } from './hide-name.ts';
import { refusal } from '#cms/publishing/refusal.ts';

/** POST /api/postings/:id/confirm, with `updatedAt` of what the confirmer has read. */
const confirm = actionEndpoint({
  path: '/:id/confirm',
  allowed: mayConfirm,
  otherwise: 'Chỉ người duyệt hoặc quản trị xác nhận được khoản thu chi.',
  act: async (session, act) => {
    await refuseIfChanged(session, act);
    await confirmPostings(session, [act.id], act.by);
    const [row] = await session.all<{ number: string }>(
      sql`select number from postings where id = ${act.id}`,
    );
    return { number: Number(row?.number), message: `Đã xác nhận: khoản số ${row?.number} trong sổ.` };
  },
});

/** POST /api/postings/:id/cancel {reason}: answers with the id of the cancelling posting, which waits for another person. */
const cancel = actionEndpoint({
  path: '/:id/cancel',
  allowed: mayEnter,
  otherwise: 'Chỉ thủ quỹ hoặc quản trị ghi được bút toán huỷ.',
  act: async (session, { id, by, body }) => ({
    id: await cancelPosting(session, id, by, reasonIn(body)),
    message: 'Đã ghi bút toán huỷ. Người khác xác nhận thì mới tính.',
  }),
});

/** POST /api/postings/:id/discard {reason}: for what nobody has confirmed. */
const discard = actionEndpoint({
  path: '/:id/discard',
  allowed: seesBooks,
  otherwise: 'Bạn không có quyền bỏ khoản này.',
  act: async (session, { id, by, body, req }) => {
    await discardPosting(session, id, { ...by, mayConfirm: mayConfirm({ req }) }, reasonIn(body));
    return { message: 'Đã bỏ. Khoản này vẫn lưu ở bàn biên tập và không bao giờ tính.' };
  },
});

/** POST /api/postings/:id/hide-name: one action, and no page, file or feed shows the name any more. */
const hide = actionEndpoint({
  path: '/:id/hide-name',
  allowed: seesBooks,
  otherwise: 'Bạn không có quyền ẩn tên người góp.',
  act: async (session, { id }) => {
    await hideName(session, id);
    return { message: 'Đã ẩn tên và lời nhắn. Cổng đang cập nhật.' };
  },
});

export const postingEndpoints: Omit<Endpoint, 'root'>[] = [confirm, cancel, discard, hide];

/** Who confirms stands for what they have read. */
async function refuseIfChanged(session: SqlSession, { id, body }: Act): Promise<void> {
  const seen = body['updatedAt'];
  if (typeof seen !== 'string') return;
  await takeTurn(session);
  const [row] = await session.all<{ updated_at: string }>(
    sql`select updated_at from postings where id = ${id}`,
  );
  if (row && new Date(row.updated_at).getTime() !== new Date(seen).getTime())
    throw refusal('Khoản này vừa được sửa. Hãy tải lại trang, đọc lại rồi xác nhận.');
}
