import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';

const KNOWN = 'currentPasswordIsKnown';

/** Notes that whoever asks has just typed the current password. */
export function currentPasswordIsKnown(req: PayloadRequest): void {
  req.context[KNOWN] = true;
}

/** A found, open browser is not enough to change its owner's password. */
export const askForCurrentPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const isSet = Boolean((data as Record<string, unknown> | undefined)?.['password']);
  const isOwn = !!req.user && originalDoc !== undefined && String(originalDoc.id) === String(req.user.id);
  if (!isSet || !isOwn || req.context[KNOWN] === true) return data;
  const message = 'Mật khẩu của mình thì đổi ở trang “Đổi mật khẩu”, nơi hỏi mật khẩu hiện tại.';
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t);
};
