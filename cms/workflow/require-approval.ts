import type { PayloadRequest } from 'payload';
import type { FaceOf } from '#contract/faces/face.ts';
import { mayPublish } from '#cms/access/roles.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { approvalOf, isLiveAlready, recordApproval, writersOf } from './approvals.ts';
import type { FourEyed } from './four-eyed.ts';
import { publishing } from './publishing-context.ts';

/** Whose approval the save itself would be: who presses “Xuất bản”, if they may approve. */
const approverIn = (req: PayloadRequest) =>
  publishing(req).approver ?? (req.user && mayPublish({ req }) ? nameOf(req.user) : undefined);

interface Asked<K extends FourEyed> {
  kind: K;
  id: string;
  face: FaceOf<K> | undefined;
  /** Whose words the save itself brings: nobody has noted them yet. */
  writer?: number | undefined;
}

/**
 * What the document is not public without: that somebody else has approved this content, or that whoever publishes
 * may approve and has not written. A schedule approves nothing, since nobody looks at it then. Without a face, which
 * what is not fit to be shown has not, nothing can have been approved.
 *
 * @returns true if it needs no further approval
 * @throws {APIError} 403 with what to do instead
 */
export async function refuseWithoutApproval<K extends FourEyed>(
  session: SqlSession,
  { kind, id, face, writer }: Asked<K>,
  req: PayloadRequest,
): Promise<boolean> {
  if (face && (await isLiveAlready(session, kind, face))) return true;
  const { emergency, scheduled } = publishing(req);
  const actor = approverIn(req);
  if (emergency && actor) return false;
  if (face && (await approvalOf(session, kind, face))) return true;
  if (!actor || scheduled) throw notApproved();
  if (writer === actor.id || (await writersOf(session, kind, id)).includes(actor.id)) throw ownWork();
  return false;
}

/**
 * The wall before the public: {@link refuseWithoutApproval}, and the name of whoever approves by publishing.
 * @throws {APIError} 403 with what to do instead
 */
export async function requireApproval<K extends FourEyed>(
  session: SqlSession,
  kind: K,
  face: FaceOf<K>,
  req: PayloadRequest,
): Promise<void> {
  if (await refuseWithoutApproval(session, { kind, id: face.id, face }, req)) return;
  const { id: by, name } = approverIn(req)!;
  const { emergency } = publishing(req);
  const given = emergency ? ({ via: 'emergency', note: emergency } as const) : ({ via: 'publish' } as const);
  await recordApproval(session, kind, face, { ...given, by, name });
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
