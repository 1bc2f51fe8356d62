import type { PayloadRequest } from 'payload';
import { mayEditAll, mayPublish } from '#cms/access/roles.ts';
import { scopeOf } from '#cms/access/scope.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { sayWhere, whereUsed } from '#cms/publishing/where-used.ts';
import { judgedWith } from './judged-with.ts';
import { shownBeyond } from './shown-beyond.ts';

/**
 * Why the asker may not change what readers see of a medium; undefined if they may. What is public is changed by
 * who may publish it; what is being judged by nobody who could not judge it; what was approved and waits for its
 * hour by nobody at all, since an approval is of what was seen. Drafts of others are not named.
 */
export async function whyShownFaceStays(
  session: SqlSession,
  media: number,
  req: PayloadRequest,
): Promise<string | undefined> {
  return (await asPublic(session, media, req)) ?? (await asJudged(session, media, req));
}

async function asPublic(session: SqlSession, media: number, req: PayloadRequest) {
  const units = await scopeOf(req);
  if (mayPublish({ req }) && !units) return undefined;
  const usages = mayPublish({ req })
    ? await shownBeyond(session, media, units!)
    : await whereUsed(session, 'media', String(media));
  if (usages.length === 0) return undefined;
  const who = mayPublish({ req }) ? 'người duyệt của nơi ấy' : 'người duyệt';
  return `Mục này đang dùng ở ${sayWhere(usages)} đang đăng, nên chỉ ${who} sửa được phần bạn đọc thấy. Hãy báo người duyệt, hoặc tải ảnh mới lên.`;
}

async function asJudged(session: SqlSession, media: number, req: PayloadRequest) {
  const stages = new Set((await judgedWith(session, media)).map(({ stage }) => stage));
  if (stages.has('approved'))
    return 'Mục này nằm trong nội dung đã duyệt, chờ lên trang. Muốn sửa, hãy trả lại nội dung ấy, sửa rồi duyệt lại; hoặc tải ảnh mới lên.';
  if (stages.has('ready') && !mayPublish({ req }))
    return 'Mục này nằm trong nội dung đang chờ duyệt, nên chỉ người duyệt sửa được. Hãy nhờ trả lại nội dung ấy, hoặc tải ảnh mới lên.';
  if (stages.has('submitted') && !mayEditAll({ req }))
    return 'Mục này nằm trong nội dung đã gửi biên tập. Hãy rút nội dung ấy về trước khi sửa, hoặc tải ảnh mới lên.';
  return undefined;
}
