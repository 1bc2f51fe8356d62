import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { passwordProblem } from '#cms/sign-in/passwords/password-problem.ts';

/** Refuses short and obvious passwords wherever one is set. */
export const strongPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const password = (data as Record<string, unknown> | undefined)?.['password'];
  if (password === undefined || password === null || password === '') return data;
  const owner = { email: data?.['email'] ?? originalDoc?.email, name: data?.['name'] ?? originalDoc?.name };
  const message = passwordProblem(typeof password === 'string' ? password : '', owner);
  if (message === undefined) return data;
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t);
};
