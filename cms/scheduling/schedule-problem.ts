import type { PayloadRequest } from 'payload';
import { capital } from '#contract/text/capital.ts';
import { mayPressPublish, mayPublish } from '#cms/access/roles.ts';
import { findNewest } from '#cms/publishing/find-newest.ts';
import { group, type Doc } from '#cms/publishing/faces/read.ts';
import { COLLECTION_OF, kindOf, NAME_OF, isSingle } from '#cms/publishing/kind-slugs.ts';
import { publishProblems } from '#cms/publishing/publish-problems.ts';
import { sayProblems } from '#cms/publishing/validation-error.ts';

/** What is to happen, and to which document. */
export interface Schedule {
  type: 'publish' | 'unpublish';
  /** Collection and id, as Payload's drawer sends them. */
  doc: { relationTo: string; value: string | number };
}

/**
 * Why a schedule may not be made, or may not be carried out now: the right of `req.user`, the
 * document, and, for publishing, all that the gate asks of its newest draft. Asked at both times,
 * since rights and documents change. Undefined if nothing stands in the way.
 */
export async function scheduleProblem(schedule: Schedule, req: PayloadRequest): Promise<string | undefined> {
  const kind = kindOf(schedule.doc.relationTo);
  if (!kind || isSingle(kind)) return 'Loại nội dung này không hẹn giờ được.';
  if (!req.user) return 'Lịch hẹn không có người hẹn nên không được thực hiện.';
  if (req.user.suspendedAt)
    return `Tài khoản của ${String(req.user.name ?? 'người hẹn giờ')} đang bị tạm khóa.`;
  const may = schedule.type === 'publish' ? mayPressPublish({ req }) : mayPublish({ req });
  if (!may) return `${String(req.user.name ?? 'Người hẹn giờ')} không có quyền ${RIGHT[schedule.type]}.`;
  const doc = await findNewest(req, {
    collection: COLLECTION_OF[kind],
    id: Number(schedule.doc.value),
    inBin: true,
    overrideAccess: false,
  });
  if (!doc) return `Không tìm thấy ${NAME_OF[kind]} này; có thể đã bị xóa.`;
  if (doc.deletedAt) return `${capital(NAME_OF[kind])} này đang ở thùng rác.`;
  if (schedule.type === 'unpublish') return withoutReason(doc);
  const problems = await publishProblems(kind, doc, req);
  return problems.length > 0 ? sayProblems(kind, problems, req).join(' ') : undefined;
}

const RIGHT = { publish: 'xuất bản', unpublish: 'gỡ bài' } as const;

/** At the hour nobody is there to ask. */
function withoutReason(doc: Doc): string | undefined {
  if (!('withdrawal' in doc) || group(doc.withdrawal).reason) return undefined;
  return 'Hãy chọn “Lý do gỡ bài” và lưu nháp trước khi hẹn giờ gỡ.';
}
