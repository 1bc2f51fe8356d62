import { ValidationError, type CollectionBeforeValidateHook } from 'payload';

/** Payload itself is content with three characters. */
export const SHORTEST_PASSWORD = 12;

/** Refuses short passwords wherever one is set. */
export const strongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password = (data as Record<string, unknown> | undefined)?.['password'];
  if (password === undefined || password === null || password === '') return data;
  if (typeof password === 'string' && [...password].length >= SHORTEST_PASSWORD) return data;
  const message = `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`;
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t);
};
