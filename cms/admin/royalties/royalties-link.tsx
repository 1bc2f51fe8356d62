'use client';

import { Link, NavGroup, useAuth } from '@payloadcms/ui';
import { maySteer, seesBooks } from '#cms/access/roles.ts';

/** The way to the table of fees, for editors and those who pay. */
export function RoyaltiesLink() {
  const { user } = useAuth();
  const asked = { req: { user: user as never } };
  if (!maySteer(asked) && !seesBooks(asked)) return null;
  return (
    <NavGroup label="Nhuận bút">
      <Link className="nav__link" href="/admin/nhuan-but" id="nav-nhuan-but" prefetch={false}>
        <span className="nav__link-label">Bảng nhuận bút</span>
      </Link>
    </NavGroup>
  );
}
