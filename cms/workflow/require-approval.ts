import type { PayloadRequest } from 'payload';
import type { FaceOf } from '#contract/faces/face.ts';
import { mayPublish } from '#cms/access/roles.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { approvalOf, isLiveAlready, recordApproval, writersOf, type FourEyed } from './approvals.ts';
import { publishing } from './publishing-context.ts';

/**
 * The wall before the public: this content has been approved by somebody who has not written it.
 * Pressing "Xuất bản" is an approval too, if whoever presses may approve and has not written; a
 * schedule approves nothing, since nobody looks at it then.
 *
 * @throws {APIError} 403 with what to do instead
 */
export async function requireApproval<K extends FourEyed>(
  session: SqlSession,
  kind: K,
  face: FaceOf<K>,
  req: PayloadRequest,
): Promise<void> {
  if (await isLiveAlready(session, kind, face)) return;
  const { emergency, scheduled, approver } = publishing(req);
  const actor = approver ?? (req.user && mayPublish({ req }) ? nameOf(req.user) : undefined);
  if (emergency && actor)
    return recordApproval(session, kind, face, {
      via: 'emergency',
      by: actor.id,
      name: actor.name,
      note: emergency,
    });
  if (await approvalOf(session, kind, face)) return;
  if (!actor || scheduled) throw notApproved();
  if ((await writersOf(session, kind, face.id)).includes(actor.id)) throw ownWork();
  await recordApproval(session, kind, face, { via: 'publish', by: actor.id, name: actor.name });
}

const notApproved = () =>
  refusal('Chưa xuất bản được: nội dung này chưa có người duyệt, hoặc đã sửa sau khi duyệt.', 403);

export const ownWork = () =>
  refusal(
    'Bạn đã viết hoặc sửa nội dung này nên không tự duyệt được. Hãy nhờ người khác duyệt; việc gấp thì dùng “Đăng khẩn cấp”.',
    403,
  );

const nameOf = (user: NonNullable<PayloadRequest['user']>) => ({
  id: Number(user.id),
  name: String(user.name ?? user.email ?? ''),
});
