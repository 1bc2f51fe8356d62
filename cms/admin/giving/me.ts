import { roleOf } from '#cms/access/roles.ts';
import type { Me } from '#cms/giving/panel/posting-panel.ts';

/** Who looks at the desk. */
export const meOf = (user: { id: number | string }): Me => ({
  id: Number(user.id),
  role: roleOf({ user: user as never }),
});
