import type { Endpoint } from 'payload';
import { mayConfirm, seesBooks } from '#cms/access/roles.ts';
import { closeAccount, verifyAccount } from './account-changes.ts';
import { actionEndpoint } from '#cms/publishing/action-endpoint.ts';
import { reasonIn } from '#cms/publishing/request-body.ts';

/** POST /api/accounts/:id/verify */
const verify = actionEndpoint({
  path: '/:id/verify',
  allowed: mayConfirm,
  otherwise: 'Chỉ người duyệt hoặc quản trị xác minh được tài khoản.',
  act: async (session, { id, by, req }) => {
    await verifyAccount(session, id, by);
    req.payload.logger.info({ account: id, by: by.id }, 'An account was verified');
    return { message: 'Đã xác minh. Mã chuyển khoản của công trình dùng tài khoản này.' };
  },
});

/** POST /api/accounts/:id/close {reason} */
const close = actionEndpoint({
  path: '/:id/close',
  allowed: seesBooks,
  otherwise: 'Chỉ người duyệt hoặc quản trị đóng được tài khoản.',
  act: async (session, { id, by, body, req }) => {
    await closeAccount(session, id, { ...by, mayConfirm: mayConfirm({ req }) }, reasonIn(body));
    req.payload.logger.info({ account: id, by: by.id }, 'An account was closed');
    return { message: 'Đã đóng. Tài khoản vẫn lưu lại, không nhận đóng góp nữa.' };
  },
});

export const accountEndpoints: Omit<Endpoint, 'root'>[] = [verify, close];
