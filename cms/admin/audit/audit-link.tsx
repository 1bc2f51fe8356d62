'use client';

import { Link, NavGroup, useAuth } from '@payloadcms/ui';
import { readsLog } from '#cms/access/roles.ts';

/** The way to the log, for those who may read it. */
export function AuditLink() {
  const { user } = useAuth();
  if (!readsLog({ req: { user: user as never } })) return null;
  return (
    <NavGroup label="Kiểm tra">
      <Link className="nav__link" href="/admin/nhat-ky" id="nav-nhat-ky" prefetch={false}>
        <span className="nav__link-label">Nhật ký hệ thống</span>
      </Link>
    </NavGroup>
  );
}
