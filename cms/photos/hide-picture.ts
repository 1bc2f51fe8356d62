import { mayEditAll } from '#cms/access/roles.ts';
import { actionEndpoint } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { isLive } from '#cms/publishing/published.ts';
import { whereUsed } from '#cms/publishing/where-used.ts';
import { confirmTakedown } from './refuse-silent-takedown.ts';

const MOST_PAGES = 200;

/**
 * POST /api/media/:id/hide: there is a child in this picture and no consent. It leaves every public page at
 * once and returns with a consent, or never.
 */
export const hidePicture = actionEndpoint({
  path: '/:id/hide',
  allowed: mayEditAll,
  otherwise: 'Chỉ biên tập viên, người duyệt và quản trị gỡ ảnh khỏi cổng.',
  act: async (session, { id, req }) => {
    const pages = await whereUsed(session, 'media', String(id), MOST_PAGES);
    confirmTakedown(req);
    await req.payload.update({
      collection: 'media',
      id,
      data: { people: 'children' },
      depth: 0,
      overrideAccess: false,
      req,
    });
    if (await isLive(session, 'media', String(id)))
      throw refusal('Ảnh này đã có phiếu đồng ý còn hiệu lực. Muốn gỡ, hãy thay ảnh trong bài.');
    return {
      message:
        pages.length > 0
          ? `Đã ghi là ảnh có trẻ em và gỡ khỏi ${pages.length} nội dung đang đăng. Cổng cập nhật trong ít giây.`
          : 'Đã ghi là ảnh có trẻ em. Ảnh không hiện ở trang nào.',
      pages: pages.length,
    };
  },
});
