'use client';

import { Link, NavGroup, useAuth } from '@payloadcms/ui';
import { seesBooks } from '#cms/access/roles.ts';

/** The way to the statements, for those who keep the books. */
export function StatementsLink() {
  const { user } = useAuth();
  if (!seesBooks({ req: { user: user as never } })) return null;
  return (
    <NavGroup label="Ngân hàng">
      <Link className="nav__link" href="/admin/sao-ke" id="nav-sao-ke" prefetch={false}>
        <span className="nav__link-label">Sao kê ngân hàng</span>
      </Link>
    </NavGroup>
  );
}
