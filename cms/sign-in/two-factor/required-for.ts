import type { Role } from '#cms/access/roles.ts';

/** Who may publish, approve or administrate does so with two factors; the others may choose. */
const REQUIRED: readonly Role[] = ['admin', 'approver'];

/** Whether an account of this role cannot work without a second factor. */
export const isSecondFactorRequired = (role: string | null | undefined): boolean =>
  REQUIRED.some((known) => known === role);
