import { isAdmin } from '#cms/access/roles.ts';
import { actionEndpoint } from '#cms/publishing/action-endpoint.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { Endpoint } from 'payload';
import { sendAgain } from './failed-mails.ts';

/** POST /api/failed-mails/:id/send-again: for when what kept it back has been mended. */
const again = actionEndpoint({
  path: '/failed-mails/:id/send-again',
  allowed: isAdmin,
  otherwise: 'Chỉ quản trị viên gửi lại được thư.',
  act: async (session, { id }) => {
    if (!(await sendAgain(session, id)))
      throw refusal('Thư này không còn trong danh sách thư lỗi. Hãy tải lại trang.');
    return { message: 'Thư đã vào hàng chờ, sẽ gửi trong ít giây.' };
  },
});

export const mailEndpoints: Endpoint[] = [again];
