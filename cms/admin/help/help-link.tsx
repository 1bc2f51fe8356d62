'use client';

import { Link, NavGroup } from '@payloadcms/ui';

/** The way to the guide. */
export function HelpLink() {
  return (
    <NavGroup label="Trợ giúp">
      <Link className="nav__link" href="/admin/huong-dan" id="nav-huong-dan" prefetch={false}>
        <span className="nav__link-label">Hướng dẫn</span>
      </Link>
    </NavGroup>
  );
}
