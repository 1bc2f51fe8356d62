'use client';

import { Link, useAuth } from '@payloadcms/ui';
import { mayUpload } from '#cms/access/roles.ts';

/** The way to many photos at once, for those who upload. */
export function PhotosLink() {
  const { user } = useAuth();
  if (!mayUpload({ req: { user: user as never } })) return null;
  return (
    <Link className="nav__link" href="/admin/anh-cho-mo-ta" id="nav-anh-cho-mo-ta" prefetch={false}>
      <span className="nav__link-label">Tải nhiều ảnh, ảnh chờ mô tả</span>
    </Link>
  );
}
