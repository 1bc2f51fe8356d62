'use client';

import { useAuth } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useEffect, useRef, type ReactNode } from 'react';
import { eraseCopiesOf } from './local-copies.ts';

/**
 * Around the whole desk: whoever logs out takes their words off this machine. A session that has
 * merely run out (/logout-inactivity) keeps them.
 */
export function ForgetAtLogOut({ children }: { children?: ReactNode }) {
  const { user } = useAuth();
  const path = usePathname();
  const known = useRef<number>(undefined);
  useEffect(() => {
    if (user) known.current = Number(user.id);
  }, [user]);
  useEffect(() => {
    if (path === '/admin/logout' && known.current !== undefined) void eraseCopiesOf(known.current);
  }, [path, user]);
  return children;
}
